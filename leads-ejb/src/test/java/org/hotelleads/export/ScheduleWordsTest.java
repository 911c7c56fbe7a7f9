package org.hotelleads.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScheduleWordsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Test
    void aWeekInBothLanguages() {
        var days = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        var rhythm = Rhythm.weekly(days, LocalTime.of(7, 0), MADRID);

        assertThat(ScheduleWords.in(Locale.ENGLISH).say(rhythm))
                .startsWith("Every Monday, Wednesday and Friday at 7:00")
                .endsWith("(Europe/Madrid).");
        assertThat(ScheduleWords.in(SPANISH).say(rhythm))
                .isEqualTo("Cada lunes, miércoles y viernes a las 7:00 (Europe/Madrid).");
    }

    @Test
    void aMonthThatMayBeShorterSaysSo() {
        assertThat(ScheduleWords.in(Locale.ENGLISH).say(Rhythm.monthly(28, LocalTime.NOON, MADRID)))
                .startsWith("On day 28 of each month at");
        assertThat(ScheduleWords.in(Locale.ENGLISH).say(Rhythm.monthly(31, LocalTime.NOON, MADRID)))
                .contains("in shorter ones on their last day");
    }

    @Test
    void theNextRuns() {
        var times = List.of(
                ZonedDateTime.parse("2026-11-30T07:00:00+01:00[Europe/Madrid]"),
                ZonedDateTime.parse("2026-12-07T07:00:00+01:00[Europe/Madrid]"));

        assertThat(ScheduleWords.in(SPANISH).sayNext(times))
                .startsWith("Las próximas ejecuciones son el lunes, 30 de noviembre de 2026")
                .contains("; lunes, 7 de diciembre");
        assertThat(ScheduleWords.in(Locale.ENGLISH).sayNext(times.subList(0, 1)))
                .startsWith("The next run is on Monday, November 30, 2026");
    }
}
