package org.hotelleads.understanding;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date, a range of dates or a vague span of time that a message mentions, with the tokens it takes; {@code last} of
 * a range is the second day named, of a span the day after it.
 */
record Mention(Shape shape, SaidDay first, SaidDay last, int from, int to, double confidence) {
    enum Shape {
        DAY,
        RANGE,
        /** A week, a month, a season: when, but not which day. */
        SPAN
    }

    private static final int LONG_SPAN = 60;
    private static final double SURE = 0.95;

    static Mention day(SaidDay day, int from, int to) {
        return new Mention(Shape.DAY, day, null, from, to, SURE);
    }

    static Mention range(SaidDay first, SaidDay last, int from, int to) {
        return new Mention(Shape.RANGE, first, last, from, to, SURE);
    }

    static Mention span(LocalDate first, LocalDate after, int from, int to) {
        return new Mention(Shape.SPAN, SaidDay.on(first), SaidDay.on(after), from, to, 0.7);
    }

    Mention startingAt(int token) {
        return new Mention(shape, first, last, token, to, confidence);
    }

    Mention believed(double howMuch) {
        return new Mention(shape, first, last, from, to, howMuch);
    }

    /** "Arriving the 10th, leaving the 12th of July": the day before a dated one is of the same month, or the one before. */
    Mention inMonthOf(Mention next) {
        boolean shared = shape == Shape.DAY
                && first.isDayAlone()
                && next != null
                && next.shape == Shape.DAY
                && next.first.namesMonth();
        if (!shared) {
            return this;
        }
        int month = next.first.month();
        int earlier = month == 1 ? 12 : month - 1;
        boolean before = first.day() < next.first.day();
        int year = !before && month == 1 && next.first.year() > 0 ? next.first.year() - 1 : next.first.year();
        return new Mention(shape, SaidDay.of(year, before ? month : earlier, first.day()), null, from, to, confidence);
    }

    /** "Next year, from 30 December to 2 January": the year said before is that of the first day. */
    Mention inYear(int year) {
        boolean over = last != null && first.namesMonth() && last.namesMonth() && first.month() > last.month();
        SaidDay end = last == null ? null : last.inYear(over ? year + 1 : year);
        return new Mention(shape, first.inYear(year), end, from, to, confidence);
    }

    boolean isWeek() {
        return shape == Shape.SPAN && first.exact().plusDays(7).equals(last.exact());
    }

    /** The month a span speaks of; of a week or a season that of its middle. */
    YearMonth month() {
        LocalDate start = first.exact();
        boolean season = start.plusDays(LONG_SPAN).isBefore(last.exact());
        return YearMonth.from(season ? start.plusMonths(1) : isWeek() ? start.plusDays(3) : start);
    }
}
