package org.hotelleads.audit;

import java.time.Instant;
import java.util.Optional;
import org.hotelleads.access.Deed;

/**
 * Which entries somebody wants to see.
 *
 * @param user the id of the person who did it
 * @param hotel the code of the hotel that it concerns
 * @param subject the id or the code of what it was done to, whole
 * @param from the first moment
 * @param before the first moment after the last
 */
public record AuditFilter(
        Optional<Deed> deed,
        Optional<Long> user,
        Optional<String> hotel,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> before) {

    /** Everything there is. */
    public static AuditFilter everything() {
        return new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
