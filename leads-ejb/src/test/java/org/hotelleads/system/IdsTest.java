package org.hotelleads.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids that grow with time and that nobody can guess. */
class IdsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void areOfVersionSeven() {
        var id = Ids.next(clock);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void carryTheMillisecondInWhichTheyWereMade() {
        assertThat(Ids.next(clock).getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    /** PostgreSQL compares ids as the bytes they are written with, which is how their texts compare. */
    @Test
    void standInTheOrderOfTime() {
        var texts = Stream.iterate(clock, earlier -> Clock.offset(earlier, Duration.ofMillis(1)))
                .limit(50)
                .map(Ids::next)
                .map(UUID::toString)
                .toList();

        assertThat(texts).isSorted();
    }

    @Test
    void differInTheSameMillisecond() {
        Set<UUID> ids =
                IntStream.range(0, 10_000).mapToObj(any -> Ids.next(clock)).collect(Collectors.toSet());

        assertThat(ids).hasSize(10_000);
    }
}
