package org.hotelleads.pms;

import java.util.List;
import java.util.Optional;
import org.hotelleads.booking.Booking;

/**
 * Some bookings, and where to go on.
 *
 * @param bookings what could be read, each with the bytes it was read from
 * @param unread how many stood there that could not be read at all
 * @param next what to ask with for the page after this one; empty after the last
 */
public record BookingPage(List<Told> bookings, int unread, Optional<String> next) {

    /**
     * A booking as we read it, and as it was written.
     *
     * @param raw the system's own JSON, kept enciphered for a while
     */
    public record Told(Booking booking, String raw) {

        /** Nothing of what was written: it names guests. */
        @Override
        public String toString() {
            return booking.toString();
        }
    }

    public BookingPage {
        bookings = List.copyOf(bookings);
    }

    public static BookingPage last(List<Told> bookings) {
        return new BookingPage(bookings, 0, Optional.empty());
    }
}
