package org.hotelleads.pipeline;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.system.Refusal;

/**
 * The wish to change many leads in the same way: those named, or all that match a filter.
 *
 * @param leads ids of the leads; null when the filter says which
 * @param filter null when the ids say which
 */
public record BulkWish(BulkChange change, Set<UUID> leads, LeadFilter filter) {

    /** How many leads can be named one by one. */
    public static final int MOST_NAMED = 10_000;

    /** @throws Refusal if no lead is named, or too many of them */
    public BulkWish {
        if ((leads == null) == (filter == null)) {
            throw Refusal.invalid("leads", "error.bulk.which");
        }
        if (leads != null) {
            leads = new LinkedHashSet<>(leads);
            if (leads.isEmpty() || leads.size() > MOST_NAMED) {
                throw Refusal.invalid("leads", "error.bulk.count", String.valueOf(MOST_NAMED));
            }
        }
    }

    public static BulkWish of(BulkChange change, Set<UUID> leads) {
        return new BulkWish(change, leads, null);
    }

    public static BulkWish ofAll(BulkChange change, LeadFilter filter) {
        return new BulkWish(change, null, filter);
    }
}
