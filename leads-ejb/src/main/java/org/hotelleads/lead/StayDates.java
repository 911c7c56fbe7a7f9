package org.hotelleads.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * The dates of interest: arrival and departure in the hotel's calendar, either of which may be missing, or a month
 * alone; the departure is after the arrival.
 */
@Embeddable
public class StayDates {
    @Column(name = "arrival")
    private LocalDate arrival;

    @Column(name = "departure")
    private LocalDate departure;

    /** Text {@code yyyy-MM}. */
    @Column(name = "stay_month", length = 7)
    private String month;

    protected StayDates() {}

    private StayDates(LocalDate arrival, LocalDate departure, YearMonth month) {
        if (arrival != null && departure != null && !departure.isAfter(arrival)) {
            throw new IllegalArgumentException("The departure must be after the arrival");
        }
        this.arrival = arrival;
        this.departure = departure;
        this.month = month == null ? null : month.toString();
    }

    public static StayDates none() {
        return new StayDates(null, null, null);
    }

    /** @throws IllegalArgumentException when both are given and the departure is not after the arrival */
    public static StayDates of(LocalDate arrival, LocalDate departure) {
        return new StayDates(arrival, departure, null);
    }

    public static StayDates inMonth(YearMonth month) {
        return new StayDates(null, null, Objects.requireNonNull(month));
    }

    public Optional<LocalDate> arrival() {
        return Optional.ofNullable(arrival);
    }

    public Optional<LocalDate> departure() {
        return Optional.ofNullable(departure);
    }

    /** The month of interest, present only when the guest named a month without a day. */
    public Optional<YearMonth> month() {
        return Optional.ofNullable(month).map(YearMonth::parse);
    }

    public boolean isEmpty() {
        return arrival == null && departure == null && month == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StayDates that
                && Objects.equals(arrival, that.arrival)
                && Objects.equals(departure, that.departure)
                && Objects.equals(month, that.month);
    }

    @Override
    public int hashCode() {
        return Objects.hash(arrival, departure, month);
    }

    @Override
    public String toString() {
        return "StayDates[" + arrival + ", " + departure + ", " + month + "]";
    }
}
