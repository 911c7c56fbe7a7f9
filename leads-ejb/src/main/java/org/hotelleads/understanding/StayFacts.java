package org.hotelleads.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.hotelleads.lead.StayDates;

/** The stay that the standing facts add up to: nights with one date give the other. */
record StayFacts(LocalDate arrival, LocalDate departure, YearMonth month) {
    static StayFacts of(Map<FactKind, Fact> facts) {
        LocalDate arrival = date(facts, FactKind.ARRIVAL);
        LocalDate departure = date(facts, FactKind.DEPARTURE);
        Fact nights = facts.get(FactKind.NIGHTS);
        if (nights != null && arrival != null && departure == null) {
            departure = arrival.plusDays(nights.count());
        } else if (nights != null && arrival == null && departure != null) {
            arrival = departure.minusDays(nights.count());
        }
        Fact month = facts.get(FactKind.MONTH);
        return new StayFacts(arrival, departure, month == null ? null : YearMonth.parse(month.value()));
    }

    StayDates dates() {
        if (arrival != null || departure != null) {
            boolean inOrder = arrival == null || departure == null || departure.isAfter(arrival);
            return StayDates.of(arrival, inOrder ? departure : null);
        }
        return month == null ? StayDates.none() : StayDates.inMonth(month);
    }

    /** Whether a further date keeps the departure after the arrival. */
    boolean allows(Fact date) {
        LocalDate day = LocalDate.parse(date.value());
        return date.kind() == FactKind.ARRIVAL
                ? departure == null || day.isBefore(departure)
                : arrival == null || day.isAfter(arrival);
    }

    private static LocalDate date(Map<FactKind, Fact> facts, FactKind kind) {
        return facts.containsKey(kind) ? LocalDate.parse(facts.get(kind).value()) : null;
    }
}
