package org.hotelleads.web.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hotelleads.web.channel.chatwoot.ChatwootSeal;
import org.hotelleads.web.channel.form.WebFormSeal;
import org.hotelleads.web.channel.meta.HubSeal;
import org.hotelleads.web.channel.twilio.TwilioSeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which deliveries are let in. */
class SealsTest {

    private static final String URL = "https://leads.example.org/webhooks/c-1";
    private static final List<String> SECRETS = List.of("new secret", "old secret");
    private static final Delivery BODY = Delivered.json("{\"a\":\"\\u00e4 \u00e4\"}");

    private static byte[] hmac(String algorithm, String secret, String text) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Delivery delivery) {
        return new String(delivery.body(), StandardCharsets.UTF_8);
    }

    private static String sha256(String secret, String text) {
        return "sha256=" + HexFormat.of().formatHex(hmac("HmacSHA256", secret, text));
    }

    private static String sha1(String secret, String text) {
        return Base64.getEncoder().encodeToString(hmac("HmacSHA1", secret, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new secret", "old secret"})
    void metaSealsTheRawBytesWithEitherSecret(String secret) {
        var delivery = Delivered.with(BODY, "x-hub-signature-256", sha256(secret, text(BODY)));

        assertThat(new HubSeal().fits(delivery, URL, SECRETS)).isTrue();
        assertThat(new HubSeal().fits(delivery, URL, List.of("another"))).isFalse();
        assertThat(new HubSeal().fits(delivery, URL, List.of())).isFalse();
        assertThat(new HubSeal().fits(delivery, URL, List.of(""))).isFalse();
    }

    @Test
    void knowsAnExampleThatWasMadeElsewhere() {
        // echo -n '{"object":"page"}' | openssl dgst -sha256 -hmac 'app-secret'
        var delivery = Delivered.with(
                Delivered.json("{\"object\":\"page\"}"),
                "x-hub-signature-256",
                "sha256=ae958d6f00b134dd32b95a9a76bedaaeb068c0949769358355023f7d1a0c580b");

        assertThat(new HubSeal().fits(delivery, URL, List.of("app-secret"))).isTrue();
    }

    @Test
    void anotherBodyBreaksTheSeal() {
        var seal = sha256("new secret", text(BODY).replace("\\u00e4", "ä"));

        assertThat(new HubSeal().fits(Delivered.with(BODY, "x-hub-signature-256", seal), URL, SECRETS))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha256=zz", "sha256=abc", "sha1=00", "00", "sha256=\u00e4\u00e4"})
    void aSealThatIsNoneDoesNotFit(String seal) {
        assertThat(new HubSeal().fits(Delivered.with(BODY, "x-hub-signature-256", seal), URL, SECRETS))
                .isFalse();
        assertThat(new ChatwootSeal().fits(Delivered.with(BODY, "x-chatwoot-signature", seal), URL, SECRETS))
                .isFalse();
        assertThat(new TwilioSeal().fits(Delivered.with(BODY, "x-twilio-signature", seal), URL, SECRETS))
                .isFalse();
        assertThat(new WebFormSeal().fits(Delivered.with(BODY, "x-hotelleads-signature", seal), URL, SECRETS))
                .isFalse();
    }

    @Test
    void withoutASealNothingWithASecretComesIn() {
        assertThat(List.of(new HubSeal(), new ChatwootSeal(), new TwilioSeal(), new WebFormSeal()))
                .noneMatch(seal -> seal.fits(BODY, URL, SECRETS));
    }

    @Test
    void withoutASecretTheAddressMustDoWhereTheVendorNeedNotSeal() {
        assertThat(new ChatwootSeal().fits(BODY, URL, List.of())).isTrue();
        assertThat(new WebFormSeal().fits(BODY, URL, List.of())).isTrue();
        assertThat(new HubSeal().fits(BODY, URL, List.of())).isFalse();
        assertThat(new TwilioSeal().fits(BODY, URL, List.of())).isFalse();
    }

    @Test
    void chatwootSealsTheTimeToo() {
        var seal = sha256("old secret", "1795341600." + text(BODY));
        var delivery = Delivered.with(BODY, "x-chatwoot-signature", seal);

        assertThat(new ChatwootSeal()
                        .fits(Delivered.with(delivery, "x-chatwoot-timestamp", "1795341600"), URL, SECRETS))
                .isTrue();
        assertThat(new ChatwootSeal()
                        .fits(Delivered.with(delivery, "x-chatwoot-timestamp", "1795341601"), URL, SECRETS))
                .isFalse();
        assertThat(new ChatwootSeal().fits(delivery, URL, SECRETS)).isFalse();
    }

    @Test
    void twilioSealsTheAddressAndTheFieldsInTheirOrder() {
        var form = Delivered.form("To=%2B18005551212&CallSid=CA1&From=%2B14158675310&Digits=&Caller=a+b");
        var seal =
                sha1("old secret", URL + "CallSidCA1" + "Callera b" + "Digits" + "From+14158675310" + "To+18005551212");
        var delivery = Delivered.with(form, "x-twilio-signature", seal);

        assertThat(new TwilioSeal().fits(delivery, URL, SECRETS)).isTrue();
        assertThat(new TwilioSeal().fits(delivery, URL + "2", SECRETS)).isFalse();
        assertThat(new TwilioSeal().fits(delivery, URL, List.of("another"))).isFalse();
    }

    @Test
    void knowsTheExampleOfTwiliosManual() {
        var delivery = Delivered.with(
                Delivered.form("To=%2B18005551212&Digits=1234&CallSid=CA1234567890ABCDE&Caller=%2B14158675309"
                        + "&From=%2B14158675309"),
                "x-twilio-signature",
                "RSOYDt4T1cUTdK1PDd93/VVr8B8=");

        assertThat(new TwilioSeal().fits(delivery, "https://mycompany.com/myapp.php?foo=1&bar=2", List.of("12345")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://leads.example.org/webhooks/c-1", "https://leads.example.org:443/webhooks/c-1"})
    void twilioMayWriteThePortThatGoesWithoutSaying(String sealed) {
        var delivery = Delivered.with(Delivered.form("A=1"), "x-twilio-signature", sha1("new secret", sealed + "A1"));

        assertThat(new TwilioSeal().fits(delivery, "https://leads.example.org/webhooks/c-1", SECRETS))
                .isTrue();
        assertThat(new TwilioSeal().fits(delivery, "https://leads.example.org:443/webhooks/c-1", SECRETS))
                .isTrue();
    }

    @Test
    void twilioAddsTheHashOfAnyOtherBodyToTheAddress() {
        var hash = Reference.ofContent(BODY.body());
        var delivery = Delivered.with(BODY, "x-twilio-signature", sha1("new secret", URL + "?bodySHA256=" + hash));

        assertThat(new TwilioSeal().fits(delivery, URL, SECRETS)).isTrue();
        assertThat(new TwilioSeal()
                        .fits(
                                new Delivery(
                                        new byte[] {'{', '}'}, "application/json", delivery.headers(), Delivered.AT),
                                URL,
                                SECRETS))
                .isFalse();
    }

    @Test
    void aBrokenFormIsNotLetIn() {
        var broken = new Delivery(
                "a=%zz".getBytes(StandardCharsets.UTF_8),
                "application/x-www-form-urlencoded",
                Map.of("x-twilio-signature", sha1("another", URL)),
                Delivered.AT);

        assertThat(new TwilioSeal().fits(broken, URL, SECRETS)).isFalse();
    }

    @Test
    void aServerOfTheHotelMaySealItsForm() {
        var delivery = Delivered.with(BODY, "x-hotelleads-signature", sha256("new secret", text(BODY)));

        assertThat(new WebFormSeal().fits(delivery, URL, SECRETS)).isTrue();
        assertThat(new WebFormSeal().fits(delivery, URL, List.of("another"))).isFalse();
    }
}
