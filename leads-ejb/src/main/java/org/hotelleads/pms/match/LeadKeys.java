package org.hotelleads.pms.match;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.lead.StayDates;

/**
 * What a lead can be recognised by, together with all that leads merged into it know.
 *
 * @param numbers such as {@code L-2026-000123}: its own and those of leads merged into it
 * @param firstContactAt when the guest first wrote or called, of all of them
 * @param capturedAt when it became a lead; of leads merged into it the latest
 * @param names as the guest, or who typed it in, wrote them
 * @param stay that the guest asked for
 */
public record LeadKeys(
        UUID id,
        Set<String> numbers,
        long hotelId,
        Instant firstContactAt,
        Instant capturedAt,
        Set<String> names,
        Set<EmailAddress> emails,
        Set<PhoneNumber> phones,
        StayDates stay,
        LeadStatus status) {

    public LeadKeys {
        Objects.requireNonNull(id);
        Objects.requireNonNull(firstContactAt);
        Objects.requireNonNull(capturedAt);
        Objects.requireNonNull(stay);
        Objects.requireNonNull(status);
        numbers = Set.copyOf(numbers);
        names = Set.copyOf(names);
        emails = Set.copyOf(emails);
        phones = Set.copyOf(phones);
    }

    /** Only the id: nothing personal, so that it may stand in a log. */
    @Override
    public String toString() {
        return id.toString();
    }
}
