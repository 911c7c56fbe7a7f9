package org.hotelleads.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signatures as the convention of Standard Webhooks, and everybody's libraries, compute them. */
class HookSignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static String signed(List<String> secrets) {
        return HookSignature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}", secrets);
    }

    @Test
    void isTheOneOfThePublishedExample() {
        assertThat(signed(List.of(SECRET))).isEqualTo(SIGNED);
    }

    @Test
    void whileASecretIsRenewedBothSign() {
        assertThat(signed(List.of(HookSignature.newSecret(), SECRET)))
                .matches("v1,\\S+ v1,\\S+")
                .endsWith(" " + SIGNED);
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        var secret = HookSignature.newSecret();

        assertThat(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")))
                .hasSize(32);
        assertThat(HookSignature.newSecret()).isNotEqualTo(secret);
    }
}
