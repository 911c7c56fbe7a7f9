package org.hotelleads.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hotelleads.system.Refusal.Flaw;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which messages can be stored. */
class MessageEventTest {

    private static final int LARGEST = 16 * 1024;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private List<String> flawed(SomeMessage message) {
        return message.event().flaws(clock).stream().map(Flaw::field).toList();
    }

    @Test
    void takesAMessageWithoutWords() {
        assertThat(flawed(SomeMessage.saying(""))).isEmpty();
    }

    @Test
    void takesSixteenKilobytesOfText() {
        assertThat(flawed(SomeMessage.saying("x".repeat(LARGEST)))).isEmpty();
        assertThat(flawed(SomeMessage.saying("x".repeat(LARGEST + 1)))).containsExactly("text");
    }

    @Test
    void measuresTheTextInBytesOfUtf8() {
        assertThat(flawed(SomeMessage.saying("ñ".repeat(LARGEST / 2)))).isEmpty();
        assertThat(flawed(SomeMessage.saying("ñ".repeat(LARGEST / 2) + "x"))).containsExactly("text");
        assertThat(flawed(SomeMessage.saying("😀".repeat(LARGEST / 4)))).isEmpty();
        assertThat(flawed(SomeMessage.saying("😀".repeat(LARGEST / 4 + 1)))).containsExactly("text");
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01T00:00:00Z, true",
        "1989-12-31T23:59:59.999999Z, false",
        "2026-11-23T12:00:00Z, true",
        "2026-11-23T12:00:00.000001Z, false",
        "-1000000-01-01T00:00:00Z, false",
        "+999999-01-01T00:00:00Z, false",
    })
    void takesTimesSinceNineteenNinetyAndUpToADayAhead(Instant sentAt, boolean good) {
        assertThat(flawed(SomeMessage.saying("Hola").at(sentAt)).isEmpty()).isEqualTo(good);
    }

    @Test
    void keepsTimesToTheMicrosecond() {
        assertThat(SomeMessage.saying("Hola")
                        .at("2026-11-22T10:00:00.123456789Z")
                        .event()
                        .sentAt())
                .isEqualTo("2026-11-22T10:00:00.123456Z");
    }

    @Test
    void takesReferencesOfTwoHundredAndFiftyFiveLetters() {
        assertThat(flawed(SomeMessage.saying("").id("x".repeat(255)).in("y".repeat(255))))
                .isEmpty();
        assertThat(flawed(SomeMessage.saying("").id("x".repeat(256)))).containsExactly("id");
        assertThat(flawed(SomeMessage.saying("").in("x".repeat(256)))).containsExactly("conversation");
    }

    @Test
    void namesAllFlawsAtOnce() {
        var message = SomeMessage.saying("x".repeat(LARGEST + 1))
                .in(" ")
                .id("")
                .at("1970-01-01T00:00:00Z")
                .event();

        assertThat(Refused.fields(() -> message.requireFlawless(clock)))
                .containsExactly("conversation", "id", "text", "sentAt");
    }
}
