package org.hotelleads.web.panel;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;

/** Usual times for the next contact, by the clock of the hotel. */
public enum ContactTime {
    IN_TWO_HOURS(now -> roundUp(now.plusHours(2))),
    THIS_AFTERNOON(now -> now.truncatedTo(ChronoUnit.DAYS).with(LocalTime.of(16, 0))),
    TOMORROW(now -> morning(now.plusDays(1))),
    IN_THREE_DAYS(now -> morning(now.plusDays(3))),
    NEXT_MONDAY(now -> morning(now.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));

    private static final LocalTime AFTERNOON_IS_OFFERED_UNTIL = LocalTime.of(15, 0);
    private static final int STEP_IN_MINUTES = 5;

    private final UnaryOperator<LocalDateTime> reckoning;

    ContactTime(UnaryOperator<LocalDateTime> reckoning) {
        this.reckoning = reckoning;
    }

    LocalDateTime after(LocalDateTime now) {
        return reckoning.apply(now);
    }

    /** An afternoon that has begun is no longer proposed. */
    boolean isOffered(LocalDateTime now) {
        return this != THIS_AFTERNOON || now.toLocalTime().isBefore(AFTERNOON_IS_OFFERED_UNTIL);
    }

    private static LocalDateTime morning(LocalDateTime day) {
        return day.truncatedTo(ChronoUnit.DAYS).with(LocalTime.of(10, 0));
    }

    private static LocalDateTime roundUp(LocalDateTime time) {
        var minute = time.truncatedTo(ChronoUnit.MINUTES);
        var more = minute.getMinute() % STEP_IN_MINUTES;
        return more == 0 ? minute : minute.plusMinutes(STEP_IN_MINUTES - more);
    }
}
