package org.hotelleads.web.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotelleads.fuzz.Trial;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.booking.StandardWebhooksSeal;
import org.hotelleads.web.channel.chatwoot.ChatwootFormat;
import org.hotelleads.web.channel.chatwoot.ChatwootSeal;
import org.hotelleads.web.channel.form.WebForm;
import org.hotelleads.web.channel.form.WebFormSeal;
import org.hotelleads.web.channel.meta.HubSeal;
import org.hotelleads.web.channel.meta.MetaFormat;
import org.hotelleads.web.channel.twilio.TwilioFormat;
import org.hotelleads.web.channel.twilio.TwilioSeal;
import org.hotelleads.web.channel.whatsapp.WhatsAppFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is delivered to a channel is read or refused; and no made-up signature fits. */
class ChannelsFuzzTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SMS = "MessageSid=SM1&From=%2B34600111222&To=%2B34971000111&FromCountry=ES&NumMedia=0"
            + "&Body=%C2%BFTienen+sitio%3F";
    private static final String CALL = "CallSid=CA1&From=%2B447700900123&To=%2B34971000111&CallerName=JANE+DOE"
            + "&SpeechResult=i+need+a+room&Confidence=0.91&Timestamp=Sun%2C+22+Nov+2026+10%3A00%3A00+%2B0000";
    private static final String FILLED = "name=Ana+Ruiz&email=ana%40example.org&phone=%2B34600111222&message=Hola"
            + "&arrival=2026-08-10&departure=2026-08-14&adults=2";

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(
                        "webhook of WhatsApp",
                        new WhatsAppFormat(),
                        "application/json",
                        files(
                                "whatsapp/two-guests.json",
                                "whatsapp/filled-in-form.json",
                                "whatsapp/echoes.json",
                                "whatsapp/history.json")),
                Arguments.of(
                        "webhook of Messenger, Instagram and Lead Ads",
                        new MetaFormat(),
                        "application/json",
                        files("meta/messenger.json", "meta/lead.json")),
                Arguments.of(
                        "webhook of Chatwoot",
                        new ChatwootFormat(),
                        "application/json",
                        files("chatwoot/incoming.json")),
                Arguments.of("webhook of Twilio", new TwilioFormat(), FORM, texts(SMS, CALL)),
                Arguments.of("web form", new WebForm(), FORM, texts(FILLED)),
                Arguments.of(
                        "web form as JSON",
                        new WebForm(),
                        "application/json",
                        texts(
                                "{\"name\":\"Ana Ruiz\",\"email\":\"ana@example.org\",\"message\":\"Hola\",\"adults\":2}")));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsOrRefuses(String name, ChannelFormat format, String type, List<byte[]> good) {
        Trial.of(name, good, Refusal.class).run(input -> !format.read(new Delivery(input, type, Map.of(), Delivered.AT))
                .isEmpty());
    }

    static Stream<Arguments> seals() {
        return Stream.of(
                Arguments.of("signature of Meta", new HubSeal(), "x-hub-signature-256", "sha256=" + "0a".repeat(32)),
                Arguments.of(
                        "signature of Chatwoot",
                        new ChatwootSeal(),
                        "x-chatwoot-signature",
                        "sha256=" + "0a".repeat(32)),
                Arguments.of(
                        "signature of Twilio", new TwilioSeal(), "x-twilio-signature", "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
                Arguments.of("signature of a web form", new WebFormSeal(), "x-hotelleads-signature", "0a".repeat(32)),
                Arguments.of(
                        "signature of Standard Webhooks",
                        new StandardWebhooksSeal(),
                        "webhook-signature",
                        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    @ParameterizedTest
    @MethodSource("seals")
    void noMadeUpSignatureFits(String name, Seal seal, String header, String signature) {
        var secrets = List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "another secret");
        Trial.of(name, texts(signature, signature + " " + signature)).run(input -> {
            var text = new String(input, StandardCharsets.UTF_8);
            var headers = Map.of(
                    header,
                    text,
                    "webhook-id",
                    text,
                    "webhook-timestamp",
                    String.valueOf(Delivered.AT.getEpochSecond()),
                    "x-chatwoot-timestamp",
                    String.valueOf(Delivered.AT.getEpochSecond()));
            var delivery = new Delivery(input, FORM, headers, Delivered.AT);
            assertThat(seal.fits(delivery, "https://leads.example.org/webhooks/c-1", secrets))
                    .isFalse();
            return false;
        });
    }

    private static List<byte[]> files(String... names) {
        return Stream.of(names).map(name -> Delivered.file(name).body()).toList();
    }

    private static List<byte[]> texts(String... texts) {
        return Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
