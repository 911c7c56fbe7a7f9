package org.hotelleads.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RetryTimesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final RetryTimes TIMES = new RetryTimes(Duration.ofMinutes(1));

    @Test
    void eightTriesTakeAboutADay() {
        var time = NOW;
        var tries = 1;
        for (var next = TIMES.next(tries, time, 0.5); next.isPresent(); next = TIMES.next(tries, time, 0.5)) {
            time = next.get();
            tries++;
        }

        assertThat(tries).isEqualTo(8);
        assertThat(Duration.between(NOW, time)).isBetween(Duration.ofHours(20), Duration.ofHours(26));
    }

    @Property
    void noTwoTriesComeAtExactlyTheSamePause(@ForAll @DoubleRange(min = 0, max = 1) double chance) {
        var pause = Duration.between(NOW, TIMES.next(2, NOW, chance).orElseThrow());

        assertThat(pause).isBetween(Duration.ofSeconds(270), Duration.ofSeconds(330));
    }
}
