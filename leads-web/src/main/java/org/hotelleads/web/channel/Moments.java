package org.hotelleads.web.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads points in time as vendors write them: seconds or milliseconds, numbers or texts, or a date in full. */
public final class Moments {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofDays(1);
    private static final long FIRST_OF_MILLISECONDS = 100_000_000_000L;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 40;

    private static final List<DateTimeFormatter> SPELLINGS = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC),
            DateTimeFormatter.RFC_1123_DATE_TIME);
    private static final TemporalQuery<Instant> INSTANT =
            parsed -> parsed.query(ZonedDateTime::from).toInstant();

    private Moments() {}

    /** The moment that is written so; when there is none, or none that can be, the one at which the delivery came. */
    public static Instant of(Optional<String> written, Instant receivedAt) {
        return written.map(String::strip)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(text -> number(text).or(() -> date(text)))
                .filter(moment -> moment.isAfter(EARLIEST) && moment.isBefore(receivedAt.plus(CLOCKS_DIFFER_BY)))
                .orElse(receivedAt);
    }

    private static Optional<Instant> number(String text) {
        var whole = text.indexOf('.') < 0 ? text : text.substring(0, text.indexOf('.'));
        if (whole.isEmpty()
                || whole.length() > MOST_DIGITS
                || !whole.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return Optional.empty();
        }
        var number = Long.parseLong(whole);
        return Optional.of(
                number < FIRST_OF_MILLISECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
    }

    private static Optional<Instant> date(String text) {
        return SPELLINGS.stream().flatMap(spelling -> date(text, spelling)).findFirst();
    }

    private static Stream<Instant> date(String text, DateTimeFormatter spelling) {
        try {
            return Stream.of(spelling.parse(text, INSTANT));
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }
}
