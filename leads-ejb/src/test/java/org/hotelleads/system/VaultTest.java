package org.hotelleads.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Secrets that stand in the database. */
class VaultTest {

    private final Vault vault = new Vault(Optional.of("the key of this house"));

    @Test
    void givesBackWhatItWasGiven() {
        assertThat(vault.open(vault.lock("whsec_abc"))).contains("whsec_abc");
    }

    @Test
    void neverWritesTheSameTwice() {
        assertThat(vault.lock("whsec_abc"))
                .isNotEqualTo(vault.lock("whsec_abc"))
                .doesNotContain("whsec");
    }

    @Test
    void opensNothingWithAnotherKeyOrNone() {
        var locked = vault.lock("whsec_abc");

        assertThat(new Vault(Optional.of("another key")).open(locked)).isEmpty();
        assertThat(new Vault(Optional.empty()).open(locked)).isEmpty();
    }

    @Test
    void keepsNothingWithoutAKey() {
        var refusal = Refused.when(() -> new Vault(Optional.empty()).lock("whsec_abc"));

        assertThat(refusal.key()).isEqualTo("error.secretsKey");
    }
}
