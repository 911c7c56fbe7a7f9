package org.hotelleads.lead;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A guest is erased. Told within the transaction that does it, before anything is gone: whoever keeps something of guests
 * that hangs neither on a lead, nor on a conversation, nor on a booking of the core erases it now, and says how much.
 *
 * @param mentions whether a text names the guest; false for all when guests are erased by rule
 * @param counts how much of what was erased, by the name of the kind; observers add to it
 */
public record GuestErased(
        Collection<UUID> leads,
        Collection<UUID> conversations,
        Collection<UUID> bookings,
        Predicate<String> mentions,
        Map<String, Long> counts) {

    /** So many of that kind were erased. */
    public void erased(String kind, long number) {
        if (number > 0) {
            counts.merge(kind, number, Long::sum);
        }
    }
}
