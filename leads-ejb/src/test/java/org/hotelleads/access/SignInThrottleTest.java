package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
}
