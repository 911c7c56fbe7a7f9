package org.hotelleads.web.access.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SsoPaceTest {

    private final SsoPace pace = new SsoPace(Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void oneNetworkSetsOutSoOftenAndOthersStillDo() throws SsoRefused {
        for (var start = 0; start < 120; start++) {
            pace.start("192.0.2.1");
        }

        assertThatThrownBy(() -> pace.start("192.0.2.1"))
                .isInstanceOfSatisfying(SsoRefused.class, refused -> assertThat(refused.trouble())
                        .isEqualTo(SsoTrouble.TOO_OFTEN));
        assertThatCode(() -> pace.start("192.0.2.2")).doesNotThrowAnyException();
    }
}
