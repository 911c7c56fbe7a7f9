package org.hotelleads.web.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.channel.ChannelEvent.Said;
import org.hotelleads.web.channel.chatwoot.ChatwootFormat;
import org.hotelleads.web.channel.form.WebForm;
import org.hotelleads.web.channel.meta.MetaFormat;
import org.hotelleads.web.channel.twilio.TwilioFormat;
import org.hotelleads.web.channel.whatsapp.WhatsAppFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes, it is read or refused, and never a fault. */
class AnyBodyTest {

    private static final int MANY = 5000;

    static Stream<ChannelFormat> formats() {
        return Stream.of(
                new WhatsAppFormat(), new MetaFormat(), new ChatwootFormat(), new TwilioFormat(), new WebForm());
    }

    private static void refuses(ChannelFormat format, Delivery delivery, String key) {
        var refusal = catchThrowableOfType(Refusal.class, () -> format.read(delivery));

        assertThat(refusal).as(shown(delivery)).isNotNull();
        assertThat(refusal.flaws()).hasSize(1);
        assertThat(refusal.flaws().get(0).field()).isEqualTo("body");
        assertThat(refusal.flaws().get(0).key()).isEqualTo(key);
    }

    private static String shown(Delivery delivery) {
        return new String(delivery.body(), 0, Math.min(delivery.body().length, 50), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesWhatIsNoJson(ChannelFormat format) {
        for (var body :
                List.of("{", "{\"entry\":[}", "<html>", "{\"a\":1}}", "{'a':1}", "\"\\ud83d", "{\"a\":\"\u0001\"}")) {
            refuses(format, Delivered.json(body), "error.notJson");
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesWhatIsNested(ChannelFormat format) {
        refuses(format, Delivered.json("[".repeat(500_000)), "error.notJson");
        refuses(format, Delivered.json("{\"a\":".repeat(150_000)), "error.notJson");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesWhatIsNotUtf8(ChannelFormat format) {
        var body = "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        refuses(format, new Delivery(body, "application/json", Map.of(), Delivered.AT), "error.notUtf8");
    }

    @Test
    void refusesWhatIsNoForm() {
        for (var body : List.of("a=%zz", "a=%2", "%=1")) {
            refuses(new TwilioFormat(), Delivered.form(body), "error.notForm");
            refuses(new WebForm(), Delivered.form(body), "error.notForm");
        }
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("whatsapp/two-guests.json", new WhatsAppFormat()),
                Arguments.of("whatsapp/filled-in-form.json", new WhatsAppFormat()),
                Arguments.of("whatsapp/echoes.json", new WhatsAppFormat()),
                Arguments.of("whatsapp/history.json", new WhatsAppFormat()),
                Arguments.of("meta/messenger.json", new MetaFormat()),
                Arguments.of("meta/lead.json", new MetaFormat()),
                Arguments.of("chatwoot/incoming.json", new ChatwootFormat()),
                Arguments.of("chatwoot/incoming.json", new TwilioFormat()),
                Arguments.of("chatwoot/incoming.json", new WebForm()));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void anyFieldMayBeOddOrMissing(String file, ChannelFormat format) {
        var body = (JsonObject) BodyReader.json(Delivered.file(file)).value();
        var odd = (JsonArray) BodyReader.json(Delivered.json(
                        "[null,true,-0,1e999999,\"\",\"\\u0000\",\"\\ud83d\",[],{},[null],[[[1]]],{\"id\":{}},[{}]]"))
                .value();
        pathsIn(body, "").forEach(path -> {
            odd.forEach(value -> reads(format, Json.createPointer(path).replace(body, value)));
            reads(format, Json.createPointer(path).remove(body));
        });
    }

    private static void reads(ChannelFormat format, JsonObject body) {
        assertThatCode(() ->
                        assertThat(format.read(Delivered.json(body.toString()))).isNotEmpty())
                .doesNotThrowAnyException();
    }

    private static Stream<String> pathsIn(JsonValue value, String path) {
        if (value instanceof JsonObject object) {
            return object.keySet().stream().flatMap(name -> {
                var inner = path + "/" + name.replace("~", "~0").replace("/", "~1");
                return Stream.concat(Stream.of(inner), pathsIn(object.get(name), inner));
            });
        }
        return value instanceof JsonArray array
                ? IntStream.range(0, array.size())
                        .boxed()
                        .flatMap(place -> Stream.concat(
                                Stream.of(path + "/" + place), pathsIn(array.get(place), path + "/" + place)))
                : Stream.empty();
    }

    @Test
    void keepsOnlyWhatCanBeKept() {
        var said = Delivered.said(new WhatsAppFormat()
                .read(Delivered.json(
                        "{\"entry\":[{\"changes\":[{\"value\":{\"contacts\":[{\"profile\":{\"name\":\"A\\u0000na\"},\"wa_id\":\"1\"}],\"messages\":"
                                + "[{\"from\":\"" + "1".repeat(300) + "\",\"id\":\"" + "x".repeat(300)
                                + "\",\"text\":{\"body\":\"a\\u0000b\\u0007c\\ud83dd\\ttab\\n😀\"}}]}}]}]}")));

        assertThat(said.text()).isEqualTo("abc\uFFFDd\ttab\n😀");
        assertThat(said.contact().name()).isEqualTo("Ana");
        assertThat(said.id()).hasSize(64);
        assertThat(said.guest()).allMatch(id -> id.length() <= 255);
    }

    @Test
    void cutsWhatIsTooLongForAMessageBetweenTwoLetters() {
        var said =
                Delivered.said(new WebForm().read(Delivered.json("{\"message\":\"a" + "😀".repeat(100_000) + "\"}")));

        assertThat(said.text().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(16 * 1024 - 4, 16 * 1024);
        assertThat(said.text()).endsWith("😀");
    }

    @Test
    void readsThousandsOfMessagesInOneBody() {
        var message =
                "{\"from\":\"34600%06d\",\"id\":\"w%d\",\"timestamp\":\"1795341600\",\"type\":\"text\",\"text\":{\"body\":\"hola\"}}";
        var contact = "{\"profile\":{\"name\":\"G%d\"},\"wa_id\":\"34600%06d\"}";
        var messages = new StringBuilder();
        var contacts = new StringBuilder();
        for (var guest = 0; guest < MANY; guest++) {
            messages.append(guest == 0 ? "" : ",").append(message.formatted(guest, guest));
            contacts.append(guest == 0 ? "" : ",").append(contact.formatted(guest, guest));
        }

        var events = new WhatsAppFormat()
                .read(Delivered.json("{\"entry\":[{\"changes\":[{\"value\":{\"contacts\":[" + contacts
                        + "],\"messages\":[" + messages + "]}}]}]}"));

        assertThat(events).hasSize(MANY).allMatch(Said.class::isInstance);
        assertThat(((Said) events.get(MANY - 1)).contact().name()).isEqualTo("G" + (MANY - 1));
    }

    @Test
    void readsAFormOfThousandsOfFields() {
        var form = new StringBuilder("email=a%40example.org");
        for (var field = 0; field < MANY; field++) {
            form.append("&f").append(field).append("=x");
        }

        assertThat(Delivered.said(new WebForm().read(Delivered.form(form.toString())))
                        .contact()
                        .email())
                .isEqualTo("a@example.org");
    }
}
