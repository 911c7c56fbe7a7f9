package org.hotelleads.web.followup;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;

/** Until when a next contact is put off: a morning by the clock of the hotel. */
public enum PutOff {
    TOMORROW(today -> today.plusDays(1)),
    IN_THREE_DAYS(today -> today.plusDays(3)),
    NEXT_MONDAY(today -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final UnaryOperator<LocalDate> day;

    PutOff(UnaryOperator<LocalDate> day) {
        this.day = day;
    }

    Instant after(Instant now, ZoneId zone) {
        return day.apply(now.atZone(zone).toLocalDate())
                .atTime(MORNING)
                .atZone(zone)
                .toInstant();
    }
}
