package org.hotelleads.bench.pms;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.booking.LeadNumber;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.StayDates;

/** A lead, and the trip that it asks for; whatever the guest has not said is null. */
record MadeLead(
        UUID id,
        long number,
        Trip trip,
        Guest guest,
        String name,
        String email,
        String phone,
        StayDates stay,
        Instant capturedAt,
        LeadStatus status) {

    /** Such as {@code L-2026-000123}. */
    String reference() {
        return new LeadNumber(capturedAt.atOffset(ZoneOffset.UTC).getYear(), number).toString();
    }

    /** What is known of it, for whoever wants to learn from a miss. */
    String inWords() {
        return Stream.of(
                        name,
                        email,
                        phone,
                        stay.arrival().map(day -> "from " + day).orElse(null),
                        stay.departure().map(day -> "to " + day).orElse(null),
                        stay.month().map(Object::toString).orElse(null),
                        "captured " + capturedAt)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
