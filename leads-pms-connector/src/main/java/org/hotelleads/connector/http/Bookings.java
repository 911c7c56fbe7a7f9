package org.hotelleads.connector.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotelleads.booking.Booking;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.BookingPage.Told;
import org.hotelleads.pms.PmsTrouble;

/**
 * The bookings of an answer, one read after the other: what cannot be read is left out and counted, and never loses the
 * others.
 */
public final class Bookings {

    private final List<Told> told = new ArrayList<>();
    private int unread;

    private Bookings() {}

    /**
     * Reads those that stand in an array of the answer.
     *
     * @throws PmsTrouble of kind GARBLED if there is no such array
     */
    public static Bookings in(Answer answer, String array, Function<Fields, Booking> reading) {
        return of(list(answer, array), reading);
    }

    /** Each object of an array of the answer; an entry that is no object stands as one without fields. */
    public static List<Fields> list(Answer answer, String array) {
        var fields = answer.fields();
        if (!fields.hasArray(array)) {
            throw answer.garbled("no " + array);
        }
        return fields.entries(array);
    }

    public static Bookings of(List<Fields> each, Function<Fields, Booking> reading) {
        var bookings = new Bookings();
        each.forEach(fields -> bookings.read(fields, reading));
        return bookings;
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    /** @param next what to go on with; null after the last page */
    public BookingPage page(String next) {
        return new BookingPage(told, unread, Optional.ofNullable(next));
    }

    private void read(Fields fields, Function<Fields, Booking> reading) {
        try {
            told.add(new Told(reading.apply(fields), fields.raw()));
        } catch (PmsTrouble trouble) {
            throw trouble;
        } catch (RuntimeException unreadable) {
            unread++;
        }
    }
}
