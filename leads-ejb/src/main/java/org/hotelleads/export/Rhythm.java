package org.hotelleads.export;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On which days, and at what time of some zone, something is done again and again. On a day that has no such time, since
 * clocks are put forward, it is done at the first moment after the gap; on a day that has it twice, at the first of the two.
 *
 * @param days the days of the week; empty unless it is weekly
 * @param dayOfMonth from 1 to 31, in shorter months their last day; null unless it is monthly
 */
public record Rhythm(Kind kind, Set<DayOfWeek> days, Integer dayOfMonth, LocalTime time, ZoneId zone) {

    /** How often. */
    public enum Kind {
        DAILY,
        WEEKLY,
        MONTHLY
    }

    private static final int LONGEST_MONTH = 31;

    /**
     * @throws IllegalArgumentException if it would never come, or says more than its kind can
     */
    public Rhythm {
        days = Set.copyOf(days);
        if ((kind == Kind.WEEKLY) == days.isEmpty()) {
            throw new IllegalArgumentException("days of the week belong to what is weekly");
        }
        if ((kind == Kind.MONTHLY) != (dayOfMonth != null)) {
            throw new IllegalArgumentException("the day of the month belongs to what is monthly");
        }
        if (dayOfMonth != null && (dayOfMonth < 1 || dayOfMonth > LONGEST_MONTH)) {
            throw new IllegalArgumentException("no month has a day " + dayOfMonth);
        }
    }

    public static Rhythm daily(LocalTime time, ZoneId zone) {
        return new Rhythm(Kind.DAILY, Set.of(), null, time, zone);
    }

    public static Rhythm weekly(Set<DayOfWeek> days, LocalTime time, ZoneId zone) {
        return new Rhythm(Kind.WEEKLY, days, null, time, zone);
    }

    public static Rhythm monthly(int dayOfMonth, LocalTime time, ZoneId zone) {
        return new Rhythm(Kind.MONTHLY, Set.of(), dayOfMonth, time, zone);
    }

    /** The first time that lies after the given one. */
    public ZonedDateTime next(Instant after) {
        // clocks that were put over midnight can move a time to the day after its own
        var first = LocalDate.ofInstant(after, zone).minusDays(1);
        return first.datesUntil(first.plusDays(2L * LONGEST_MONTH + 2))
                .filter(this::isOn)
                .map(this::on)
                .filter(time -> time.toInstant().isAfter(after))
                .findFirst()
                .orElseThrow();
    }

    /** The next times after the given one, in their order. */
    public List<ZonedDateTime> next(Instant after, int count) {
        return Stream.iterate(next(after), time -> next(time.toInstant()))
                .limit(count)
                .toList();
    }

    /** Of a time of this rhythm and those that follow it the last one that is not after the given moment. */
    public ZonedDateTime last(Instant first, Instant now) {
        var last = first.atZone(zone);
        for (var next = next(first); !next.toInstant().isAfter(now); next = next(next.toInstant())) {
            last = next;
        }
        return last;
    }

    /** The days of the week in their order. */
    public List<DayOfWeek> daysInOrder() {
        return days.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(days));
    }

    private boolean isOn(LocalDate day) {
        return switch (kind) {
            case DAILY -> true;
            case WEEKLY -> days.contains(day.getDayOfWeek());
            case MONTHLY -> day.getDayOfMonth() == Math.min(dayOfMonth, day.lengthOfMonth());
        };
    }

    private ZonedDateTime on(LocalDate day) {
        var wanted = day.atTime(time);
        var gap = zone.getRules().getTransition(wanted);
        return gap != null && gap.isGap()
                ? gap.getInstant().atZone(zone)
                : ZonedDateTime.of(wanted, zone).withEarlierOffsetAtOverlap();
    }
}
