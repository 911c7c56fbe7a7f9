package org.hotelleads.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hotelleads.access.Deed;

/**
 * One line of the log for people's eyes; what there is not is null.
 *
 * @param hotel the code of the hotel that it concerns
 * @param details what else is known, by its names
 * @param seal the number of its seal; null for the seconds until it is sealed
 * @param hash the seal itself
 */
public record AuditLine(
        long id,
        Instant at,
        Long userId,
        String who,
        Deed deed,
        String hotel,
        String subject,
        Map<String, String> details,
        Long seal,
        String hash) {

    /** Some lines, the newest first, and where it goes on; null at the end. */
    public record Page(List<AuditLine> lines, Long next) {}
}
