package org.hotelleads.pms.match;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.hotelleads.booking.Agreement;
import org.hotelleads.booking.Booking;
import org.hotelleads.lead.StayDates;

/**
 * How the stay that was booked goes with the one that a lead asked for; a day more or less may be another time zone's.
 *
 * @param arrival whether both come on the same day, or NEAR: a day earlier or later
 * @param departure the same of the departure
 * @param stay SAME where both overlap
 * @param nights whether both stay equally long
 * @param daysApart how far the arrivals are from each other
 */
record Fit(Agreement arrival, Agreement departure, Agreement stay, boolean nights, long daysApart) {

    private static final long FAR = Long.MAX_VALUE;

    private static final Fit UNKNOWN = new Fit(Agreement.UNKNOWN, Agreement.UNKNOWN, Agreement.UNKNOWN, false, FAR);

    /** With the one of the bookings that goes best with the wish. */
    static Fit of(StayDates wish, List<KnownBooking> bookings) {
        return bookings.stream()
                .map(known -> of(wish, known.booking()))
                .min(Comparator.comparing(Fit::stay)
                        .thenComparing(Fit::daysApart)
                        .thenComparing(Fit::arrival)
                        .thenComparing(Fit::departure)
                        .thenComparing(Fit::nights, Comparator.reverseOrder()))
                .orElse(UNKNOWN);
    }

    private static Fit of(StayDates wish, Booking booking) {
        var arrival = wish.arrival().orElse(null);
        var departure = wish.departure().orElse(null);
        var nights = arrival != null
                && departure != null
                && booking.nights() > 0
                && ChronoUnit.DAYS.between(arrival, departure) == booking.nights();
        return new Fit(
                compare(arrival, booking.arrival()),
                compare(departure, booking.departure()),
                overlap(wish, booking),
                nights,
                arrival == null || booking.arrival() == null ? FAR : apart(arrival, booking.arrival()));
    }

    private static Agreement compare(LocalDate wished, LocalDate booked) {
        if (wished == null || booked == null) {
            return Agreement.UNKNOWN;
        }
        var apart = apart(wished, booked);
        return apart == 0 ? Agreement.SAME : apart == 1 ? Agreement.NEAR : Agreement.DIFFERENT;
    }

    private static Agreement overlap(StayDates wish, Booking booking) {
        if (wish.isEmpty() || booking.arrival() == null) {
            return Agreement.UNKNOWN;
        }
        var month = wish.month();
        var from = month.map(first -> first.atDay(1))
                .or(wish::arrival)
                .or(wish::departure)
                .orElseThrow();
        var to = month.map(YearMonth::atEndOfMonth).or(wish::departure).orElse(from);
        var leaving = booking.departure() == null ? booking.arrival() : booking.departure();
        var overlap = from.isBefore(leaving) && booking.arrival().isBefore(to);
        return overlap || apart(from, booking.arrival()) <= 1 ? Agreement.SAME : Agreement.DIFFERENT;
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    boolean overlaps() {
        return stay == Agreement.SAME;
    }

    /** Whether both are known and have no night in common. */
    boolean differs() {
        return stay == Agreement.DIFFERENT;
    }

    /** Whether it is the same stay, a day more or less. */
    boolean isNearlyTheSame() {
        return arrival.isClose() && (departure.isClose() || nights);
    }

    boolean isTheSame() {
        return arrival == Agreement.SAME && departure == Agreement.SAME;
    }
}
