package org.hotelleads.web.panel;

import java.util.Comparator;
import java.util.List;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.LinkState;
import org.hotelleads.search.LeadFile.Booked;

/** Which of a lead's bookings matters most, and how each of them stands. */
final class BookingOrder {

    private static final List<LinkState> ORDER = List.of(LinkState.WON, LinkState.PENDING, LinkState.OFF);

    private BookingOrder() {}

    /** Those that are the lead's now: sold ones before pending and cancelled ones, newest first. */
    static List<Booked> inForce(List<Booked> all) {
        return all.stream()
                .filter(Booked::isInForce)
                .sorted(Comparator.comparing(booked -> ORDER.indexOf(booked.state())))
                .toList();
    }

    /** The last part of the key of what is said of it. */
    static String state(Booked booked) {
        var status = booked.told().status();
        if (status == BookingStatus.NO_SHOW) {
            return status.name();
        }
        return booked.state() == LinkState.OFF && status == BookingStatus.DELETED
                ? status.name()
                : booked.state().name();
    }
}
