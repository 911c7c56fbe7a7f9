package org.hotelleads.pms.match;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.booking.Nobodys;

/**
 * All that a decision is made from: bookings that were made together, and the leads that one of them may be the doing of.
 *
 * @param hotelId of the bookings
 * @param region in which phones without a country code are dialled, ISO 3166; may be null
 * @param windowDays for so many days after its capture, a booking is the lead's doing
 * @param bookings those of one group, or a single one
 * @param leads every lead that shares a key with them, or arrives about when they do; none that is merged into another
 * @param settled the leads that have a booking of the group for good
 * @param shared emails and phones, in the spelling of keys, under which bookings of three or more surnames are known
 */
public record MatchCase(
        long hotelId,
        String region,
        int windowDays,
        List<KnownBooking> bookings,
        List<LeadKeys> leads,
        Set<UUID> settled,
        Set<Veto> vetoes,
        Nobodys nobodys,
        Set<String> shared) {

    public MatchCase {
        Objects.requireNonNull(nobodys);
        bookings = List.copyOf(bookings);
        leads = List.copyOf(leads);
        settled = Set.copyOf(settled);
        vetoes = Set.copyOf(vetoes);
        shared = Set.copyOf(shared);
    }

    /** The same case, in which these leads have a booking of the group for good. */
    public MatchCase with(Set<UUID> settledLeads) {
        return new MatchCase(hotelId, region, windowDays, bookings, leads, settledLeads, vetoes, nobodys, shared);
    }

    /** How many bookings and leads it is about: nothing personal, so that it may stand in a log. */
    @Override
    public String toString() {
        return bookings.size() + " bookings, " + leads.size() + " leads";
    }
}
