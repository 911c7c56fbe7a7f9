package org.hotelleads.bench.pms;

import java.time.LocalDate;

/**
 * What somebody has in mind: leads ask for it, and bookings come of it. A booking is a lead's doing where both are for one trip.
 *
 * @param office who writes and books for the guest, such as a secretary or an agency; null for most
 */
record Trip(int number, ChainHotel hotel, Guest guest, Guest office, LocalDate arrival, int nights) {

    LocalDate departure() {
        return arrival.plusDays(nights);
    }
}
