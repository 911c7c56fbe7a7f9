package org.hotelleads.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hotelleads.web.channel.Delivery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bookings are let in that are signed after Standard Webhooks. */
class StandardWebhooksSealTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String BODY = "{\"schema\":\"hotelleads.booking.v1\",\"guest\":\"\u00c1da\"}";
    private static final String TYPED = "correct horse battery";
    private static final String ENCODED = "whsec_" + Base64.getEncoder().encodeToString(new byte[] {1, 2, (byte) 200});
    private static final List<String> SECRETS = List.of(TYPED, ENCODED);

    private static String sign(byte[] key, String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String sign(String secret, Instant time) {
        return sign(secret.getBytes(StandardCharsets.UTF_8), "msg_1." + time.getEpochSecond() + "." + BODY);
    }

    private static Delivery delivery(String id, String timestamp, String signature, String body) {
        var headers = Map.of("webhook-id", id, "webhook-timestamp", timestamp, "webhook-signature", signature);
        return new Delivery(body.getBytes(StandardCharsets.UTF_8), "application/json", headers, NOW);
    }

    private static Delivery signed(Instant time, String signature) {
        return delivery("msg_1", String.valueOf(time.getEpochSecond()), signature, BODY);
    }

    private static boolean fits(Delivery delivery) {
        return new StandardWebhooksSeal().fits(delivery, "https://leads.example.org/webhooks/b", SECRETS);
    }

    @Test
    void knowsTheExampleOfTheConvention() {
        // The test vector of the reference libraries of standard-webhooks.
        var body = "{\"test\": 2432232314}";
        var headers = Map.of(
                "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "webhook-timestamp", "1614265330",
                "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        var delivery = new Delivery(
                body.getBytes(StandardCharsets.UTF_8), "application/json", headers, Instant.ofEpochSecond(1614265330));

        assertThat(new StandardWebhooksSeal().fits(delivery, "", List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")))
                .isTrue();
    }

    @Test
    void eitherSecretMaySeal() {
        var withTyped = sign(TYPED, NOW);
        var withEncoded = sign(new byte[] {1, 2, (byte) 200}, "msg_1." + NOW.getEpochSecond() + "." + BODY);

        assertThat(fits(signed(NOW, withTyped))).isTrue();
        assertThat(fits(signed(NOW, withEncoded))).isTrue();
        assertThat(fits(signed(NOW, sign("another", NOW)))).isFalse();
    }

    @Test
    void oneOfSeveralSignaturesIsEnough() {
        assertThat(fits(signed(NOW, "v1a,AAAA " + sign("another", NOW) + "  " + sign(TYPED, NOW))))
                .isTrue();
        assertThat(fits(signed(NOW, sign("another", NOW) + " v1,###"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-301,false", "-300,true", "0,true", "300,true", "301,false"})
    void onlyWhatWasSealedJustNowFits(long seconds, boolean expected) {
        var time = NOW.plusSeconds(seconds);

        assertThat(fits(signed(time, sign(TYPED, time)))).isEqualTo(expected);
    }

    @Test
    void idTimeAndBodyAreSealed() {
        var seal = sign(TYPED, NOW);
        var seconds = String.valueOf(NOW.getEpochSecond());

        assertThat(fits(delivery("msg_1", seconds, seal, BODY))).isTrue();
        assertThat(fits(delivery("msg_2", seconds, seal, BODY))).isFalse();
        assertThat(fits(delivery("msg_1", String.valueOf(NOW.getEpochSecond() + 1), seal, BODY)))
                .isFalse();
        assertThat(fits(delivery("msg_1", seconds, seal, BODY + " "))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1,", "v1", "AAAA", "v1,\u00e4", "v2,AAAA"})
    void aSealThatIsNoneDoesNotFit(String signature) {
        assertThat(fits(signed(NOW, signature))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1795341600000000000000", "2026-11-22T10:00:00Z"})
    void aTimeThatIsNoneDoesNotFit(String timestamp) {
        var seal = sign(TYPED.getBytes(StandardCharsets.UTF_8), "msg_1." + timestamp + "." + BODY);

        assertThat(fits(delivery("msg_1", timestamp, seal, BODY))).isFalse();
    }

    @Test
    void withoutASecretOrHeadersNothingFits() {
        var seal = signed(NOW, sign(TYPED, NOW));
        var bare = new Delivery(seal.body(), "application/json", Map.of(), NOW);

        assertThat(new StandardWebhooksSeal().fits(seal, "", List.of())).isFalse();
        assertThat(new StandardWebhooksSeal().fits(seal, "", List.of(""))).isFalse();
        assertThat(fits(bare)).isFalse();
    }
}
