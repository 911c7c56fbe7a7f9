package org.hotelleads.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One person, as somebody has put them together, with everything that hangs on it: leads with all that are within them or
 * that they are within, all their conversations, and bookings, those of the leads among them.
 *
 * @param hotels ids of the hotels that know the person
 * @param emails and phones as they are compared, for the certificate
 */
record Person(
        List<UUID> leads,
        List<UUID> conversations,
        List<UUID> bookings,
        Set<Long> hotels,
        Set<String> emails,
        Set<String> phones,
        GuestWords words) {

    /** How PostgreSQL writes the ids. */
    String leadIds() {
        return HotelBound.ids(leads);
    }

    String conversationIds() {
        return HotelBound.ids(conversations);
    }

    String bookingIds() {
        return HotelBound.ids(bookings);
    }
}
