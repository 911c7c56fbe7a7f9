package org.hotelleads.connector.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * A time as hotel systems write it: {@code 2020-01-28 14:33:54.0} in Oracle's own examples, or
 * {@code 2024-01-31 13:00:00} at Cloudbeds, though the specifications promise RFC 3339.
 *
 * @param precise whether it was written with its zone
 */
public record WrittenTime(Instant at, boolean precise) {

    private static final DateTimeFormatter WITH_OR_WITHOUT_ZONE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'HH:mm[:ss]][XXX][XX][X]")
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * @param written null if nothing is
     * @param zone of times that are written without one
     * @return nothing if it is no time
     */
    public static Optional<WrittenTime> of(String written, ZoneId zone) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            // Fractions of a second say nothing that we need, and there are any number of digits of them.
            var text = written.strip().replaceFirst("^(\\S{10}) +", "$1T").replaceFirst("(:\\d\\d)\\.\\d*", "$1");
            var time = WITH_OR_WITHOUT_ZONE.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(of(time, zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static WrittenTime of(TemporalAccessor time, ZoneId zone) {
        if (time instanceof OffsetDateTime exact) {
            return new WrittenTime(exact.toInstant(), true);
        }
        var local = time instanceof LocalDateTime dateTime ? dateTime : ((LocalDate) time).atStartOfDay();
        return new WrittenTime(local.atZone(zone).toInstant(), false);
    }
}
