package org.hotelleads.duplicate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hotelleads.access.User;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.lead.StayDates;

/** A lead that may be a known guest, with enough to recognise a person by; whatever is unknown is null. */
public record Candidate(
        UUID id,
        String hotel,
        String hotelName,
        ZoneId zone,
        String name,
        String email,
        String phone,
        Channel channel,
        StayDates stay,
        LeadStatus status,
        Instant nextContactAt,
        Long assignedTo,
        String assignedName,
        Instant capturedAt,
        int version) {

    static Candidate of(Lead lead) {
        var guest = lead.guest();
        return new Candidate(
                lead.id(),
                lead.hotel().code(),
                lead.hotel().name(),
                lead.hotel().zone(),
                guest.name().orElse(null),
                guest.email().map(EmailAddress::value).orElse(null),
                guest.phone().map(PhoneNumber::value).orElse(null),
                lead.channel(),
                guest.stay(),
                lead.status(),
                lead.nextContactAt().orElse(null),
                lead.assignedTo().map(User::id).orElse(null),
                lead.assignedTo().map(User::name).orElse(null),
                lead.capturedAt(),
                lead.version());
    }
}
