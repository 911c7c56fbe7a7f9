package org.hotelleads.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hotelleads.web.channel.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which notices of hotel systems are let in that cannot sign. */
class TokenSealTest {

    private static final String ADDRESS = "https://leads.example.org/webhooks/c-1";
    private static final List<String> SECRETS = List.of("new & better", "old");

    private static Delivery delivery(Map<String, String> headers) {
        return new Delivery(new byte[] {'{', '}'}, "application/json", headers, Instant.EPOCH);
    }

    private static boolean fits(String query) {
        return new TokenSeal().fits(delivery(Map.of()), ADDRESS + query, SECRETS);
    }

    private static boolean fitsWithPassword(String authorization) {
        return new TokenSeal().fits(delivery(Map.of("authorization", authorization)), ADDRESS, SECRETS);
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "?Token=old, true",
        "?token=new+%26+better, true",
        "?token=new%20%26%20better, true",
        "?a=b&TOKEN=old, true",
        "?token=other&token=old, true",
        "'', false",
        "?, false",
        "?token=, false",
        "?token=OLD, false",
        "?token=old%, false",
        "?mytoken=old, false"
    })
    void theTokenOfTheAddressIsTheSecret(String query, boolean expected) {
        assertThat(fits(query)).isEqualTo(expected);
    }

    @Test
    void thePasswordMayBeTheSecret() {
        assertThat(fitsWithPassword(basic("apaleo:old"))).isTrue();
        assertThat(fitsWithPassword(basic(":new & better"))).isTrue();
        assertThat(fitsWithPassword(basic("old:apaleo"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ###", "Basic b2xk", "Bearer old", "old"})
    void whatIsNoPasswordDoesNotFit(String authorization) {
        assertThat(fitsWithPassword(authorization)).isFalse();
    }

    @Test
    void withoutASecretTheAddressMustDo() {
        assertThat(new TokenSeal().fits(delivery(Map.of()), ADDRESS, List.of())).isTrue();
    }
}
