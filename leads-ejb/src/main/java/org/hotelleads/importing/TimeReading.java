package org.hotelleads.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and moments as people and programs write them: 2026-08-12, 12.8.2026 18:30, 8/12/26 6:30 PM. */
final class TimeReading {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-./](?<one>\\d{1,2})[-./](?<two>\\d{1,2})(?<time>[T ,].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<one>\\d{1,2})[-./](?<two>\\d{1,2})[-./](?<year>\\d{4}|\\d{2})(?<time>[T ,].*)?");
    private static final Pattern TIME = Pattern.compile(
            "(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d{1,9})?)?\\s*(?<half>[ap]\\.?m\\.?)?");
    private static final int CENTURY = 2000;
    private static final int TWO_FIGURES = 100;
    private static final int NOON = 12;

    private final DateOrder order;

    TimeReading(DateOrder order) {
        this.order = order;
    }

    /** A day of the calendar, whatever the time behind it says. */
    Optional<LocalDate> day(String written) {
        return matched(written).flatMap(this::day);
    }

    /** A moment; a day alone is its noon, so that it is that day in every zone nearby. */
    Optional<Instant> moment(String written, ZoneId zone) {
        try {
            return Optional.of(OffsetDateTime.parse(written.replace(' ', 'T')).toInstant());
        } catch (DateTimeException withoutOffset) {
            return matched(written).flatMap(match -> day(match).flatMap(day -> time(match.group("time"))
                    .map(time -> day.atTime(time).atZone(zone).toInstant())));
        }
    }

    private static Optional<Matcher> matched(String written) {
        for (var pattern : new Pattern[] {YEAR_FIRST, YEAR_LAST}) {
            var match = pattern.matcher(written);
            if (match.matches()) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(Matcher match) {
        var year = Integer.parseInt(match.group("year"));
        var one = Integer.parseInt(match.group("one"));
        var two = Integer.parseInt(match.group("two"));
        var isYearFirst = match.pattern() == YEAR_FIRST;
        var monthFirst = isYearFirst || order == DateOrder.MONTH_FIRST;
        try {
            return Optional.of(LocalDate.of(
                    year < TWO_FIGURES ? CENTURY + year : year, monthFirst ? one : two, monthFirst ? two : one));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String written) {
        if (written == null || written.substring(1).isBlank()) {
            return Optional.of(LocalTime.NOON);
        }
        var match = TIME.matcher(written.substring(1).strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(match.group("hour"));
        var half = match.group("half");
        if (half != null) {
            hour = hour % NOON + (half.startsWith("p") ? NOON : 0);
        }
        var second = match.group("second");
        try {
            return Optional.of(LocalTime.of(
                    hour, Integer.parseInt(match.group("minute")), second == null ? 0 : Integer.parseInt(second)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
