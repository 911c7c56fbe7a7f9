package org.hotelleads.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Schedules come when they should, also when clocks are put forward or back. */
class RhythmTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final List<String> ZONES = List.of(
            "Europe/Madrid",
            "Atlantic/Canary",
            "America/New_York",
            "America/Santiago",
            "America/Asuncion",
            "Australia/Lord_Howe",
            "Asia/Kolkata",
            "Pacific/Apia",
            "UTC");

    @Provide
    Arbitrary<Rhythm> rhythms() {
        var zones = Arbitraries.of(ZONES).map(ZoneId::of);
        var times = Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIN.plusMinutes(minute));
        var days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        return Arbitraries.oneOf(
                Combinators.combine(times, zones).as(Rhythm::daily),
                Combinators.combine(days, times, zones).as(Rhythm::weekly),
                Combinators.combine(Arbitraries.integers().between(1, 31), times, zones)
                        .as(Rhythm::monthly));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2011-11-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2032-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Property
    void theNextTimeLiesAfterAndNoneBetween(@ForAll("rhythms") Rhythm rhythm, @ForAll("moments") Instant after) {
        var next = rhythm.next(after);

        assertThat(next.toInstant()).isAfter(after);
        assertThat(rhythm.next(next.toInstant().minusSeconds(1))).isEqualTo(next);
        var between = after.plus(Duration.between(after, next.toInstant()).dividedBy(2));
        assertThat(rhythm.next(between)).isEqualTo(next);
    }

    @Property
    void eachDayThatIsMeantHasItOnce(@ForAll("rhythms") Rhythm rhythm, @ForAll("moments") Instant after) {
        var times = rhythm.next(after, 12);

        assertThat(times).isSortedAccordingTo(ZonedDateTime::compareTo).doesNotHaveDuplicates();
        assertThat(times.stream().map(ZonedDateTime::toLocalDate).distinct()).hasSize(12);
    }

    @Property
    void theClockShowsTheTimeThatIsMeantOrTheGapHasJustEnded(
            @ForAll("rhythms") Rhythm rhythm, @ForAll("moments") Instant after) {
        var next = rhythm.next(after);

        var isEndOfGap = rhythm.zone().getRules().isDaylightSavings(next.toInstant())
                        != rhythm.zone()
                                .getRules()
                                .isDaylightSavings(next.toInstant().minusSeconds(1))
                || rhythm.zone().getRules().getTransition(next.toLocalDateTime().minusHours(1)) != null
                || !rhythm.zone()
                        .getRules()
                        .getOffset(next.toInstant())
                        .equals(rhythm.zone()
                                .getRules()
                                .getOffset(next.toInstant().minusSeconds(1)));
        assertThat(next.toLocalTime().equals(rhythm.time()) || isEndOfGap).isTrue();
    }

    @Property
    void missedTimesAreMadeUpByTheLastOfThem(@ForAll("rhythms") Rhythm rhythm, @ForAll("moments") Instant first) {
        var wanted = rhythm.next(first).toInstant();
        var now = wanted.plus(Duration.ofDays(40));

        var last = rhythm.last(wanted, now);

        assertThat(last.toInstant()).isBetween(wanted, now);
        assertThat(rhythm.next(last.toInstant()).toInstant()).isAfter(now);
    }

    @Test
    void aTimeThatDoesNotExistComesAfterTheGap() {
        var halfPastTwo = Rhythm.daily(LocalTime.of(2, 30), MADRID);

        assertThat(halfPastTwo.next(Instant.parse("2027-03-27T12:00:00Z")))
                .isEqualTo(ZonedDateTime.parse("2027-03-28T03:00:00+02:00[Europe/Madrid]"));
        assertThat(halfPastTwo.next(Instant.parse("2027-03-28T01:00:00Z")))
                .isEqualTo(ZonedDateTime.parse("2027-03-29T02:30:00+02:00[Europe/Madrid]"));
    }

    @Test
    void aTimeThatComesTwiceComesTheFirstTime() {
        var halfPastTwo = Rhythm.daily(LocalTime.of(2, 30), MADRID);

        var first = halfPastTwo.next(Instant.parse("2026-10-24T12:00:00Z"));

        assertThat(first).isEqualTo(ZonedDateTime.parse("2026-10-25T02:30:00+02:00[Europe/Madrid]"));
        assertThat(halfPastTwo.next(first.toInstant()))
                .isEqualTo(ZonedDateTime.parse("2026-10-26T02:30:00+01:00[Europe/Madrid]"));
    }

    @Test
    void aDayThatNeverWasIsPassedOver() {
        var apia = Rhythm.daily(LocalTime.of(7, 0), ZoneId.of("Pacific/Apia"));

        var times = apia.next(Instant.parse("2011-12-29T00:00:00Z"), 4);

        assertThat(times.stream().map(ZonedDateTime::toInstant).distinct()).hasSize(4);
    }

    @Test
    void ofAShorterMonthItIsTheLastDay() {
        var last = Rhythm.monthly(31, LocalTime.of(6, 0), MADRID);

        assertThat(last.next(Instant.parse("2028-01-31T12:00:00Z"), 3))
                .extracting(time -> time.toLocalDate().toString())
                .containsExactly("2028-02-29", "2028-03-31", "2028-04-30");
    }

    @Test
    void onSeveralDaysOfAWeek() {
        var days = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var rhythm = Rhythm.weekly(days, LocalTime.of(7, 0), MADRID);

        assertThat(rhythm.next(Instant.parse("2026-11-28T12:00:00Z"), 3))
                .extracting(time -> time.toLocalDate().toString())
                .containsExactly("2026-11-30", "2026-12-04", "2026-12-07");
        assertThat(rhythm.daysInOrder()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void whatNeverComesIsNoRhythm() {
        assertThatThrownBy(() -> Rhythm.weekly(Set.of(), LocalTime.NOON, MADRID))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rhythm.monthly(32, LocalTime.NOON, MADRID))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
