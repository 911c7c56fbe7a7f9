package org.hotelleads.pipeline;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * How far a change of many leads has come; in the end done, skipped and failed make the total.
 *
 * @param skipped leads that were left as they are, since a rule or the rights of who asked say so
 * @param failed leads that a fault kept from being changed
 * @param seen whether its maker has taken notice of the end
 */
public record BulkProgress(
        UUID id,
        BulkChange change,
        Instant askedAt,
        int total,
        int done,
        int skipped,
        int failed,
        boolean cancelled,
        boolean finished,
        boolean seen)
        implements Serializable {

    /** How many leads are settled. */
    public int settled() {
        return done + skipped + failed;
    }
}
