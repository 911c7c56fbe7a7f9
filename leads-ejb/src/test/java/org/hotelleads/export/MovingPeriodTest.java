package org.hotelleads.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hotelleads.search.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods that move with the day of the run. */
class MovingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "YESTERDAY,2027-03-01,2027-02-28,2027-02-28",
        "LAST_7_DAYS,2026-11-30,2026-11-23,2026-11-29",
        "LAST_WEEK,2026-11-30,2026-11-23,2026-11-29",
        "LAST_WEEK,2026-11-29,2026-11-16,2026-11-22",
        "LAST_WEEK,2026-12-03,2026-11-23,2026-11-29",
        "LAST_30_DAYS,2026-12-01,2026-11-01,2026-11-30",
        "THIS_MONTH,2026-12-01,2026-12-01,2026-12-01",
        "THIS_MONTH,2026-12-17,2026-12-01,2026-12-17",
        "LAST_MONTH,2027-01-31,2026-12-01,2026-12-31",
        "LAST_MONTH,2028-03-31,2028-02-01,2028-02-29",
        "THIS_YEAR,2026-12-31,2026-01-01,2026-12-31",
        "LAST_YEAR,2027-01-01,2026-01-01,2026-12-31"
    })
    void itsDays(MovingPeriod period, LocalDate today, LocalDate from, LocalDate to) {
        assertThat(period.on(today)).isEqualTo(new Period(from, to));
    }

    @Property
    void lastWeekIsAWholeWeekThatIsOver(@ForAll @IntRange(max = 5_000) int day) {
        var today = LocalDate.of(2026, 1, 1).plusDays(day);

        var week = MovingPeriod.LAST_WEEK.on(today);

        assertThat(week.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(week.to()).isEqualTo(week.from().plusDays(6)).isBefore(today).isAfterOrEqualTo(today.minusDays(7));
    }

    @Property
    void noneReachesIntoTheFuture(@ForAll MovingPeriod period, @ForAll @IntRange(max = 5_000) int day) {
        var today = LocalDate.of(2026, 1, 1).plusDays(day);

        assertThat(period.on(today).to()).isBeforeOrEqualTo(today);
        assertThat(period.on(today).from()).isBeforeOrEqualTo(period.on(today).to());
    }
}
