package org.hotelleads.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Strangers come so often, and nobody else suffers for it. */
class StrangersPaceTest {

    private final StrangersPace pace =
            new StrangersPace(Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void oneNetworkComesSoOftenAndOthersStillDo() {
        for (var visit = 0; visit < 120; visit++) {
            assertThat(pace.visit("192.0.2.1").isWithin()).isTrue();
        }

        assertThat(pace.visit("192.0.2.1").isWithin()).isFalse();
        assertThat(pace.visit("192.0.2.2").isWithin()).isTrue();
    }
}
