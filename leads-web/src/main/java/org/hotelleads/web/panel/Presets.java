package org.hotelleads.web.panel;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** Usual times for the next contact of many leads, by the clock of a hotel. */
public enum Presets {
    AFTERNOON("afternoon"),
    TOMORROW("tomorrow"),
    THREE_DAYS("threeDays"),
    MONDAY("monday");

    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);
    private static final LocalTime IN_THE_AFTERNOON = LocalTime.of(16, 0);
    private static final int A_FEW_DAYS = 3;

    private final String word;

    Presets(String word) {
        this.word = word;
    }

    LocalDateTime from(LocalDateTime now) {
        return switch (this) {
            case AFTERNOON -> now.with(IN_THE_AFTERNOON);
            case TOMORROW -> now.plusDays(1).with(IN_THE_MORNING);
            case THREE_DAYS -> now.plusDays(A_FEW_DAYS).with(IN_THE_MORNING);
            case MONDAY -> now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(IN_THE_MORNING);
        };
    }

    /** Those that are still to come. */
    static List<Presets> after(LocalDateTime now) {
        return Stream.of(values())
                .filter(preset -> preset.from(now).isAfter(now))
                .toList();
    }

    /** The last part of the key of its name. */
    public String word() {
        return word;
    }
}
