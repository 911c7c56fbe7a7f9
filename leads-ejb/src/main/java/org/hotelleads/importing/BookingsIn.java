package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.Bookings;
import org.hotelleads.booking.Bookings.Incoming;
import org.hotelleads.booking.Bookings.Written;
import org.hotelleads.hotel.Hotel;

/** Keeps bookings of rows as if a program had sent them, all of a hotel at once. */
@ApplicationScoped
class BookingsIn {

    /** A booking as a row tells it. */
    record Told(int row, Hotel hotel, Booking booking) {}

    @Inject
    private Bookings bookings;

    /** Keeps them, no reservation twice; says what became of the row of each. */
    List<RowFate> keep(List<Told> told) {
        var fates = new ArrayList<RowFate>();
        told.stream()
                .collect(Collectors.groupingBy(one -> one.hotel().code(), TreeMap::new, Collectors.toList()))
                .forEach((property, ofHotel) -> fates.addAll(keep(property, ofHotel)));
        return fates;
    }

    private List<RowFate> keep(String property, List<Told> told) {
        var incoming = told.stream()
                .map(one -> new Incoming(one.booking(), one.hotel(), null))
                .toList();
        var written = bookings.keep(Bookings.OF_KEYS, "BOOKING_API", property, incoming).written().stream()
                .collect(Collectors.toMap(Written::reservationId, Function.identity()));
        return told.stream()
                .map(one -> fate(one.row(), written.get(one.booking().reservationId())))
                .toList();
    }

    private static RowFate fate(int row, Written written) {
        if (written == null) {
            return RowFate.skipped(row, "imports.flaw.nothingNew");
        }
        var state = written.isNew() ? RowState.MADE : RowState.CHANGED;
        return new RowFate(row, state, List.of(), null, null, written.id(), written.hash());
    }
}
