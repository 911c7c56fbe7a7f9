package org.hotelleads.web.pms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotelleads.pms.KnownPms;
import org.hotelleads.pms.KnownPms.Run;
import org.hotelleads.pms.PmsHealth;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsMode;
import org.junit.jupiter.api.Test;

class NextLookTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private static KnownPms connection(boolean enabled, Instant nextRoundAt, String run) {
        return new KnownPms(
                "one",
                PmsKind.MEWS,
                null,
                null,
                null,
                ZoneOffset.UTC,
                PmsMode.SHADOW,
                enabled,
                Map.of(),
                Map.of(),
                false,
                PmsHealth.OK,
                null,
                null,
                null,
                0,
                false,
                NOW,
                NOW,
                null,
                nextRoundAt,
                null,
                null,
                0,
                List.of(),
                run == null
                        ? null
                        : new Run(UUID.randomUUID(), "FIRST_IMPORT", run, 3, 1, 10, 10, NOW, NOW, null, null));
    }

    private static long next(KnownPms... connections) {
        return NextLook.in(List.of(connections), NOW);
    }

    @Test
    void isSoonWhileAnImportIsUnderWay() {
        assertThat(next(connection(true, NOW.plusSeconds(300), "RUNNING"))).isEqualTo(3);
        assertThat(next(connection(true, NOW.plusSeconds(300), "DONE"))).isEqualTo(60);
    }

    @Test
    void isSoonWhenARoundIsDue() {
        assertThat(next(connection(true, NOW.minusSeconds(5), null))).isEqualTo(3);
    }

    @Test
    void waitsForTheSoonestRound() {
        assertThat(next(connection(true, NOW.plusSeconds(40), null), connection(true, NOW.plusSeconds(20), null)))
                .isEqualTo(21);
        assertThat(next(connection(true, Instant.MAX, null))).isEqualTo(60);
    }

    @Test
    void paysNoHeedToWhatIsTurnedOff() {
        assertThat(next(connection(false, NOW, "WAITING"))).isEqualTo(60);
        assertThat(next()).isEqualTo(60);
    }
}
