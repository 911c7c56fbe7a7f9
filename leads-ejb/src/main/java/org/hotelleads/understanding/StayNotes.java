package org.hotelleads.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Writes down the arrival, departure, nights and month that a message tells, and keeps them in order with each other. */
final class StayNotes {
    /** A departure said to be before the arrival, by at most so many days, was said the wrong way round. */
    static final int CROSSED_AT_MOST = 60;

    private final Reading message;
    private final Notebook notes;
    private final LocalDate today;
    private boolean arrivalSaid;
    private boolean departureSaid;

    StayNotes(Reading message, Notebook notes, LocalDate today) {
        this.message = message;
        this.notes = notes;
        this.today = today;
    }

    boolean isArrivalSaid() {
        return arrivalSaid;
    }

    /** Whether this message told both dates, so that a length of stay adds nothing. */
    boolean isComplete() {
        return arrivalSaid && departureSaid;
    }

    void setArrival(LocalDate day, Mention mention) {
        if (day.isBefore(today)) {
            return;
        }
        LocalDate departure = notes.date(FactKind.DEPARTURE);
        if (departure != null && !departure.isAfter(day)) {
            boolean crossed = departureSaid && day.toEpochDay() - departure.toEpochDay() <= CROSSED_AT_MOST;
            notes.forget(FactKind.DEPARTURE);
            if (crossed) {
                setArrival(departure, mention);
                setDeparture(day, mention);
                return;
            }
        }
        notes.note(FactKind.ARRIVAL, day, mention.from(), mention.to(), mention.confidence());
        arrivalSaid = true;
        if (notes.knows(FactKind.DEPARTURE)) {
            notes.forget(FactKind.NIGHTS);
        }
    }

    void setDeparture(LocalDate day, Mention mention) {
        LocalDate arrival = notes.date(FactKind.ARRIVAL);
        if (day.isBefore(today) || (arrival != null && !day.isAfter(arrival))) {
            return;
        }
        notes.note(FactKind.DEPARTURE, day, mention.from(), mention.to(), mention.confidence());
        departureSaid = true;
        if (arrival != null) {
            notes.forget(FactKind.NIGHTS);
        }
    }

    /** The day named last is a night of the stay. */
    void stayThroughLastNight() {
        Fact last = notes.fact(FactKind.DEPARTURE);
        LocalDate after = LocalDate.parse(last.value()).plusDays(1);
        notes.noteAgain(
                new Fact(last.kind(), after.toString(), last.message(), last.start(), last.end(), last.confidence()));
    }

    void learnNights(Nights nights) {
        LocalDate departure = notes.departure();
        boolean extra = nights.isExtra(message);
        boolean fewer = !extra && nights.isFewer(message);
        LocalDate changed = departure == null ? null : departure.plusDays(fewer ? -nights.count() : nights.count());
        if (fewer && (notes.arrival() == null || changed == null || !changed.isAfter(notes.arrival()))) {
            return;
        }
        if (departure != null && (extra || fewer)) {
            notes.forget(FactKind.NIGHTS);
            notes.note(FactKind.DEPARTURE, changed, nights.from(), nights.to(), 0.9);
            return;
        }
        if (!notes.knows(FactKind.ARRIVAL)
                && departure != null
                && departure.minusDays(nights.count()).isBefore(today)) {
            return;
        }
        notes.note(FactKind.NIGHTS, nights.count(), nights.from(), nights.to(), 0.9);
        if (notes.knows(FactKind.ARRIVAL) && (!departureSaid || arrivalSaid)) {
            notes.forget(FactKind.DEPARTURE);
        } else if (notes.knows(FactKind.ARRIVAL)) {
            notes.forget(FactKind.NIGHTS);
        }
    }

    void learnSpan(Mention span) {
        boolean over = !span.last().exact().isAfter(today);
        if (over) {
            return;
        }
        boolean corrects =
                message.first(Sense.CORRECTION, 0, message.size()) != null || message.first(Sense.DENY, 0, 1) != null;
        LocalDate arrival = notes.date(FactKind.ARRIVAL);
        if (corrects && !arrivalSaid && arrival != null) {
            moveTo(span, arrival);
        }
        notes.note(FactKind.MONTH, span.month(), span.from(), span.to(), span.confidence());
    }

    /** "no, in September": the same days of another month. */
    private void moveTo(Mention span, LocalDate arrival) {
        LocalDate departure = notes.date(FactKind.DEPARTURE);
        long months = YearMonth.from(arrival).until(span.month(), ChronoUnit.MONTHS);
        if (months != 0 && departure != null && departure.plusMonths(months).isAfter(arrival.plusMonths(months))) {
            notes.note(FactKind.DEPARTURE, departure.plusMonths(months), span.from(), span.to(), span.confidence());
        } else if (months != 0) {
            notes.forget(FactKind.DEPARTURE);
        }
        if (months != 0) {
            notes.note(FactKind.ARRIVAL, arrival.plusMonths(months), span.from(), span.to(), span.confidence());
        }
    }
}
