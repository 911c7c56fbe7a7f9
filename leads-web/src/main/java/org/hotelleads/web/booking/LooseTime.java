package org.hotelleads.web.booking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time as linked data writes it: with its zone, without one, or only a day.
 *
 * @param day the day that is written, whatever the zone: a hotel writes its own
 * @param moment by the clock of UTC where no zone is written
 * @param isPrecise whether the zone is written
 */
record LooseTime(LocalDate day, Instant moment, boolean isPrecise) {

    private static final Pattern PLAUSIBLE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.{0,30}");
    private static final DateTimeFormatter SPELLING = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .parseLenient()
            .appendOffset("+HH:mm", "Z")
            .toFormatter();

    static Optional<LooseTime> of(String text) {
        try {
            return Optional.of(text.replaceFirst("^(.{10}) ", "$1T"))
                    .filter(PLAUSIBLE.asMatchPredicate())
                    .map(written ->
                            SPELLING.parseBest(written, OffsetDateTime::from, LocalDateTime::from, LocalDate::from))
                    .map(LooseTime::of);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static LooseTime of(TemporalAccessor read) {
        if (read instanceof OffsetDateTime time) {
            return new LooseTime(time.toLocalDate(), time.toInstant(), true);
        }
        var time = read instanceof LocalDateTime exactly
                ? exactly
                : LocalDate.from(read).atStartOfDay();
        return new LooseTime(time.toLocalDate(), time.toInstant(ZoneOffset.UTC), false);
    }
}
