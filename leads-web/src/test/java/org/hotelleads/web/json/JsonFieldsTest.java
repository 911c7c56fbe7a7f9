package org.hotelleads.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.Map;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.AskedFor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of what a caller sent, each read and checked by its name. */
class JsonFieldsTest {

    @Test
    void givesWhatWasSent() {
        var fields = Sent.json("""
                {"hotel":"sol-palma","channel":"WEB_CHAT","sentAt":"2026-11-22T11:00:00+01:00","locale":"es-MX",
                 "askedFor":"phone","version":3,"contact":{"name":"Ana"}}
                """);

        assertThat(fields.requiredText("hotel")).isEqualTo("sol-palma");
        assertThat(fields.requiredOneOf("channel", Channel.class)).isEqualTo(Channel.WEB_CHAT);
        assertThat(fields.requiredInstant("sentAt")).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(fields.localeTag("locale")).isEqualTo("es-MX");
        assertThat(fields.oneOfInSmallLetters("askedFor", AskedFor.class)).isEqualTo(AskedFor.PHONE);
        assertThat(fields.integer("version")).contains(3);
        assertThat(fields.inside("contact").orElseThrow().text("name")).isEqualTo("Ana");
        assertThat(fields.<String>flawless(all -> "made")).isEqualTo("made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"x\":null}"})
    void whatIsMissingIsNull(String json) {
        var fields = Sent.json(json);

        assertThat(fields.text("x")).isNull();
        assertThat(fields.oneOf("x", Channel.class)).isNull();
        assertThat(fields.instant("x")).isNull();
        assertThat(fields.integer("x")).isEmpty();
        assertThat(fields.inside("x")).isEmpty();
        assertThat(fields.<String>flawless(all -> "made")).isEqualTo("made");
    }

    @Test
    void namesAllFlawsAtOnceByField() {
        var fields = Sent.json("""
                {"hotel":7,"channel":"FAX","sentAt":"yesterday","version":1.5,"locale":"no_tag","contact":[]}
                """);
        fields.requiredText("hotel");
        fields.requiredText("id");
        fields.requiredOneOf("channel", Channel.class);
        fields.requiredInstant("sentAt");
        fields.integer("version");
        fields.localeTag("locale");
        fields.inside("contact");

        assertThat(Sent.flawsOf(fields))
                .containsExactly(
                        entry("hotel", "error.notText"),
                        entry("id", "error.required"),
                        entry("channel", "error.oneOf"),
                        entry("sentAt", "error.instant"),
                        entry("version", "error.notNumber"),
                        entry("locale", "error.localeTag"),
                        entry("contact", "error.notAnObject"));
    }

    @Test
    void aFieldThatNobodyAskedForIsAFlaw() {
        var fields = Sent.json("{\"name\":\"Ana\",\"hotelId\":1,\"id\\u0000\":2}");
        fields.text("name");

        assertThat(Sent.flawsOf(fields))
                .isEqualTo(Map.of("hotelId", "error.unknownField", "id?", "error.unknownField"));
    }

    @Test
    void flawsInsideAnObjectCarryItsName() {
        var fields = Sent.json("{\"contact\":{\"name\":false,\"mail\":\"x\"}}");
        var contact = fields.inside("contact").orElseThrow();
        contact.text("name");
        contact.noOthers();

        assertThat(Sent.flawsOf(fields))
                .isEqualTo(Map.of("contact.name", "error.notText", "contact.mail", "error.unknownField"));
    }

    @ParameterizedTest
    @CsvSource({
        "a\\u0000b, error.controlCharacters",
        "a\\u001bb, error.controlCharacters",
        "a\\u0085b, error.controlCharacters",
        "a\\u007fb, error.controlCharacters",
        "\\ud83d, error.malformedText",
        "a\\ude00b, error.malformedText",
        "\\ude00\\ud83d, error.malformedText",
    })
    void textsHaveNoControlsAndNoHalfLetters(String text, String key) {
        var fields = Sent.json("{\"text\":\"" + text + "\"}");
        fields.requiredText("text");

        assertThat(Sent.flawsOf(fields)).containsExactly(entry("text", key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\\nlines\\r\\n", "a\\ttab", "\\ud83d\\ude00", "👩‍👩‍👧", "", "\\u202e"})
    void everythingElseMayBeSaid(String text) {
        var fields = Sent.json("{\"text\":\"" + text + "\"}");

        assertThat(fields.requiredText("text")).isNotNull();
        assertThat(fields.<String>flawless(all -> "made")).isEqualTo("made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T10:00:00", "2026-11-22", "1763805600", "2026-02-30T10:00:00Z", ""})
    void timesNeedAnOffset(String text) {
        var fields = Sent.json("{\"sentAt\":\"" + text + "\"}");

        assertThat(fields.instant("sentAt")).isNull();
        assertThat(Sent.flawsOf(fields)).containsExactly(entry("sentAt", "error.instant"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "Phone", "fax", ""})
    void whatTheBotAskedForIsWrittenInSmallLetters(String text) {
        var fields = Sent.json("{\"askedFor\":\"" + text + "\"}");
        fields.oneOfInSmallLetters("askedFor", AskedFor.class);

        assertThat(Sent.flawsOf(fields)).containsExactly(entry("askedFor", "error.oneOf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "2147483648", "-2147483649", "9223372036854775808", "1.5", "\"3\""})
    void numbersAreWholeAndNotTooLarge(String number) {
        var fields = Sent.json("{\"version\":" + number + "}");

        assertThat(fields.integer("version")).isEmpty();
        assertThat(Sent.flawsOf(fields)).containsExactly(entry("version", "error.notNumber"));
    }

    @Test
    void readsTheFarEndsOfTime() {
        assertThat(Sent.json("{\"at\":\"0001-01-01T00:00:00Z\"}").instant("at"))
                .isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
    }
}
