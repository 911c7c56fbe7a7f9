package org.hotelleads.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private static AuditEntry entry(String who, String subject) {
        return new AuditEntry(1, NOON, 7L, who, "SIGNED_IN", null, subject, "{}");
    }

    @Test
    void theSameLogHasTheSameSeals() {
        assertThat(Seal.NONE.over(entry("Marta", "marta"))).isEqualTo(Seal.NONE.over(entry("Marta", "marta")));
        assertThat(Seal.NONE.over(entry("Marta", "marta")).number()).isEqualTo(1);
    }

    @Test
    void anyChangeAndAnyOtherPastMakeAnotherSeal() {
        var seal = Seal.NONE.over(entry("Marta", "marta"));

        assertThat(Seal.NONE.over(entry("Ana", "marta"))).isNotEqualTo(seal);
        assertThat(new Seal(0, "other").over(entry("Marta", "marta"))).isNotEqualTo(seal);
    }

    @Test
    void whatStandsInOneFieldCannotBeTakenForAnother() {
        assertThat(entry("a\",\"b", "c").canonical())
                .isNotEqualTo(entry("a", "b\",\"c").canonical());
        assertThat(entry("ab", "c").canonical()).isNotEqualTo(entry("a", "bc").canonical());
    }
}
