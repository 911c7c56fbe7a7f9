package org.hotelleads.pms.match;

import java.util.Objects;
import java.util.UUID;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingStatus;

/** A booking with the id that we keep it under. */
public record KnownBooking(UUID id, Booking booking) {

    public KnownBooking {
        Objects.requireNonNull(id);
        Objects.requireNonNull(booking);
    }

    /** Whether it is sold or may be yet: only for such a booking a lead is looked for. */
    boolean isAlive() {
        return booking.status().isSale() || booking.status() == BookingStatus.TENTATIVE;
    }
}
