package org.hotelleads.pms.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.pms.match.KnownBooking;

/**
 * Bookings that were made at once, or a single one: what is decided together.
 *
 * @param acts whether what is decided changes leads, or is only proposed
 */
record BookedTogether(Hotel hotel, boolean acts, List<One> all) {

    /**
     * One of the bookings.
     *
     * @param flaw what makes no sense about it; null if nothing
     */
    record One(KnownBooking known, String flaw) {

        UUID id() {
            return known.id();
        }
    }

    Optional<One> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    List<UUID> ids() {
        return all.stream().map(One::id).toList();
    }

    /** Those that make sense. */
    List<KnownBooking> sound() {
        return all.stream().filter(one -> one.flaw() == null).map(One::known).toList();
    }
}
