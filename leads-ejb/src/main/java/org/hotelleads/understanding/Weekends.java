package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Reads weekends, from Friday to Sunday. */
final class Weekends {
    /** A Monday or Tuesday is nearer to the weekend before it. */
    private static final int NEAR_WEEKEND = 4;

    private final Reading message;
    private final LocalDate today;
    private final Months months;
    private final Days days;

    Weekends(Reading message, LocalDate today, Days days) {
        this.message = message;
        this.today = today;
        this.months = new Months(message, today);
        this.days = days;
    }

    /** The weekend that starts at the token, or null. */
    Mention at(int from) {
        Mention counted = nthWeekend(from);
        return counted != null ? counted : weekend(from);
    }

    /** "the weekend", "this weekend", "next weekend", "el finde que viene", "the weekend of the 5th". */
    private Mention weekend(int from) {
        int start = message.skip(from, Sense.THE);
        Hit next = message.hit(start, Sense.NEXT);
        Hit thisOne = message.hit(start, Sense.THIS);
        int at = next != null ? next.to() : thisOne != null ? thisOne.to() : start;
        Hit weekend = message.hit(at, Sense.WEEKEND);
        boolean counted = message.before(from, Sense.LAST) != null || message.before(from, Sense.ORDINAL) != null;
        if (weekend == null || counted) {
            return null;
        }
        Hit coming = message.hit(weekend.to(), Sense.COMING);
        Mention of = message.is(weekend.to(), Sense.OF) ? days.at(message.skip(weekend.to(), Sense.OF), true) : null;
        if (of != null) {
            LocalDate day = of.first().onOrAfter(today).orElse(today);
            return friday(
                    day.minusDays(NEAR_WEEKEND).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)), from, of.to());
        }
        if (at == from && message.size() > 4) {
            return null;
        }
        LocalDate friday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(4);
        Hit later = next != null ? next : coming;
        int weeks = later == null ? 0 : Next.of(later).weekendsAhead();
        return friday(friday.plusWeeks(weeks), from, coming != null ? coming.to() : weekend.to());
    }

    /** "the first weekend of July", "el último finde de agosto". */
    private Mention nthWeekend(int from) {
        int start = message.skip(from, Sense.THE);
        Hit last = message.hit(start, Sense.LAST);
        Counts.Count count = last == null ? Counts.at(message, start) : null;
        boolean counted = last != null || (count != null && count.ordinal() && count.value() <= 5);
        int at = last != null ? last.to() : count != null ? count.to() : start;
        Hit weekend = counted ? message.hit(at, Sense.WEEKEND) : null;
        Months.Named month = weekend == null ? null : months.after(weekend.to());
        if (month == null) {
            return null;
        }
        LocalDate first = LocalDate.of(month.year(), month.month(), 1);
        LocalDate saturday = count == null
                ? first.with(TemporalAdjusters.lastInMonth(DayOfWeek.SATURDAY))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(count.value(), DayOfWeek.SATURDAY));
        return friday(saturday.minusDays(1), from, month.to());
    }

    private Mention friday(LocalDate friday, int from, int to) {
        LocalDate arrival = friday.isBefore(today) ? today : friday;
        LocalDate sunday = friday.plusDays(2);
        LocalDate departure = sunday.isAfter(arrival) ? sunday : arrival.plusDays(1);
        return Mention.range(SaidDay.on(arrival), SaidDay.on(departure), from, to)
                .believed(0.8);
    }
}
