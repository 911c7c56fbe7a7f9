package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;

/** Days of the calendar, and the equally long period before them. */
class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static Period days(String from, String to) {
        return new Period(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @Test
    void theWeekBeforeAWeekEndsWhereItBegins() {
        assertThat(days("2026-11-16", "2026-11-22").before(TODAY)).contains(days("2026-11-09", "2026-11-15"));
    }

    @Test
    void theDayBeforeADayIsYesterday() {
        assertThat(days("2026-11-22", "2026-11-22").before(TODAY)).contains(days("2026-11-21", "2026-11-21"));
    }

    @Test
    void anOpenEndMeansUntilToday() {
        assertThat(days("2026-11-13", null).before(TODAY)).contains(days("2026-11-03", "2026-11-12"));
    }

    @Test
    void aPeriodThatOnlyBeginsTomorrowCountsAsOneDay() {
        assertThat(days("2026-12-01", null).before(TODAY)).contains(days("2026-11-30", "2026-11-30"));
    }

    @Test
    void nothingIsBeforeSinceEver() {
        assertThat(days(null, "2026-11-22").before(TODAY)).isEmpty();
        assertThat(Period.ALWAYS.before(TODAY)).isEmpty();
    }

    @Test
    void theLastThirtyDaysIncludeToday() {
        assertThat(Period.ofLastDays(30, TODAY)).isEqualTo(days("2026-10-24", "2026-11-22"));
        assertThat(Period.ofLastDays(1, TODAY)).isEqualTo(days("2026-11-22", "2026-11-22"));
    }

    @Test
    void nothingIsBeforeTheFirstYears() {
        assertThat(days("0001-01-01", "2026-11-22").before(TODAY)).isEmpty();
    }

    @Test
    void liesInYearsThatTheDatabaseKnows() {
        assertThat(Refused.fields(() -> days("-4714-01-01", null))).containsExactly("from");
        assertThat(Refused.fields(() -> days(null, "+999999999-12-31"))).containsExactly("to");
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThat(Refused.fields(() -> days("2026-11-22", "2026-11-21"))).containsExactly("to");
    }
}
