package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a login must wait after failures in a row. */
class SignInThrottleTest {

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "4, PT0S",
        "5, PT2S",
        "6, PT4S",
        "7, PT8S",
        "9, PT32S",
        "10, PT1M",
        "11, PT1M",
        "1000000, PT1M"
    })
    void waitsTwiceAsLongEachTimeUpToAMinute(int failures, Duration wait) {
        assertThat(SignInThrottle.waitAfter(failures)).isEqualTo(wait);
    }

    private static Clock goingBy(AtomicReference<Instant> time) {
        return new Clock() {
            @Override
            public Instant instant() {
                return time.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @Test
    void anAddressMayFailFortyTimesAtOnceAndThenOnceInFiveSeconds() {
        var now = new AtomicReference<>(Instant.parse("2026-11-29T12:00:00Z"));
        var limit = new AddressLimit(goingBy(now));
        for (var failure = 0; failure < 40; failure++) {
            assertThat(limit.isReachedBy("192.0.2.7")).isFalse();
            limit.failed("192.0.2.7");
        }

        assertThat(limit.isReachedBy("192.0.2.7")).isTrue();
        assertThat(limit.isReachedBy("192.0.2.8")).isFalse();
        now.updateAndGet(time -> time.plusSeconds(5));
        assertThat(limit.isReachedBy("192.0.2.7")).isFalse();
        limit.failed("192.0.2.7");
        assertThat(limit.isReachedBy("192.0.2.7")).isTrue();
    }

    @Test
    void whoseAddressNobodyKnowsIsNotCounted() {
        var limit = new AddressLimit(Clock.systemUTC());
        for (var failure = 0; failure < 100; failure++) {
            limit.failed("");
        }

        assertThat(limit.isReachedBy("")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::9, 20010db800010002",
        "no:address, no:address"
    })
    void longAddressesAreCountedByWhoseTheyAre(String address, String network) {
        assertThat(new Visitor(address, "", null).network()).isEqualTo(network);
    }
}
