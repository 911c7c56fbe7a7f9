package org.hotelleads.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.hotelleads.search.Period;

/** A period of days of capture that moves with the day on which it is asked for. */
public enum MovingPeriod {
    YESTERDAY,
    /** Seven days, the last of them yesterday: of a day that is not over yet there would be only a part. */
    LAST_7_DAYS,
    /** Monday to Sunday of the week before. */
    LAST_WEEK,
    /** Thirty days, the last of them yesterday. */
    LAST_30_DAYS,
    /** Up to today. */
    THIS_MONTH,
    LAST_MONTH,
    /** Up to today. */
    THIS_YEAR,
    LAST_YEAR;

    private static final int WEEK = 7;
    private static final int THIRTY = 30;

    /** The days of it. */
    public Period on(LocalDate today) {
        return switch (this) {
            case YESTERDAY -> new Period(today.minusDays(1), today.minusDays(1));
            case LAST_7_DAYS -> Period.ofLastDays(WEEK, today.minusDays(1));
            case LAST_30_DAYS -> Period.ofLastDays(THIRTY, today.minusDays(1));
            case LAST_WEEK -> {
                var sunday = today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
                yield Period.ofLastDays(WEEK, sunday);
            }
            case THIS_MONTH -> new Period(today.withDayOfMonth(1), today);
            case LAST_MONTH -> {
                var lastDay = today.withDayOfMonth(1).minusDays(1);
                yield new Period(lastDay.withDayOfMonth(1), lastDay);
            }
            case THIS_YEAR -> new Period(today.withDayOfYear(1), today);
            case LAST_YEAR -> {
                var lastDay = today.withDayOfYear(1).minusDays(1);
                yield new Period(lastDay.withDayOfYear(1), lastDay);
            }
        };
    }
}
