package org.hotelleads.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.system.Refusal;

/**
 * What somebody has ticked as one person's: leads, conversations that are no lead yet, and bookings; by their ids, up to
 * two hundred of each.
 */
public record Chosen(Set<UUID> leads, Set<UUID> conversations, Set<UUID> bookings) {

    private static final int MOST = 200;

    public Chosen {
        leads = Set.copyOf(leads);
        conversations = Set.copyOf(conversations);
        bookings = Set.copyOf(bookings);
    }

    /** @throws Refusal if nothing is chosen, or too much */
    void requireSome() {
        if (leads.isEmpty() && conversations.isEmpty() && bookings.isEmpty()) {
            throw Refusal.invalid("leads", "privacy.error.nothingChosen");
        }
        for (var some : List.of(leads, conversations, bookings)) {
            if (some.size() > MOST) {
                throw Refusal.invalid("leads", "privacy.error.tooMany", String.valueOf(MOST));
            }
        }
    }
}
