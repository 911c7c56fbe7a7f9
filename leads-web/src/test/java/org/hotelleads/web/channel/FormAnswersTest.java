package org.hotelleads.web.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.hotelleads.lead.Channel;
import org.hotelleads.understanding.Speaker;
import org.hotelleads.understanding.Surroundings;
import org.hotelleads.understanding.Understanding;
import org.hotelleads.understanding.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was filled into a form, as it is understood afterwards. */
class FormAnswersTest {

    private static FormAnswers answers(String... namesAndValues) {
        var answers = new LinkedHashMap<String, String>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            answers.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return new FormAnswers(answers);
    }

    private static Understanding understood(FormAnswers answers, Locale hotel) {
        return Understanding.nothing()
                .learn(
                        new Utterance(
                                "1",
                                Speaker.GUEST,
                                answers.text(),
                                Delivered.AT,
                                answers.locale(),
                                null,
                                answers.claim()),
                        new Surroundings(ZoneOffset.UTC, hotel, hotel.getCountry(), Channel.FORM));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 2026-12-27",
        "24.12.2026, 27.12.2026",
        "24/12/2026, 27/12/2026",
        "24 December, 27 December",
        "1798070400000, 1798329600000"
    })
    void theDatesOfTheStayAreUnderstood(String from, String to) {
        var stay = understood(answers("check_in", from, "check_out", to), Locale.UK)
                .stay();

        assertThat(stay.arrival()).contains(LocalDate.of(2026, 12, 24));
        assertThat(stay.departure()).contains(LocalDate.of(2026, 12, 27));
    }

    @Test
    void theContactIsUnderstood() {
        var guest = understood(
                answers("nombre", "Ana", "apellidos", "Gil Soler", "email", "ana@example.org", "tel", "600 111 222"),
                Locale.forLanguageTag("es-ES"));

        assertThat(guest.name()).contains("Ana Gil Soler");
        assertThat(guest.email().orElseThrow().value()).isEqualTo("ana@example.org");
        assertThat(guest.phone().orElseThrow().value()).isEqualTo("+34600111222");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "es-MX", "es_MX"})
    void theLanguageOfTheFormIsKnown(String written) {
        assertThat(answers("lang", written).locale()).startsWith("es");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "español de España", "und", "e"})
    void aLanguageThatIsNoneIsLeftOut(String written) {
        assertThat(answers("lang", written).locale()).isNull();
    }

    @Test
    void whatIsFarTooLongForAContactIsNone() {
        assertThat(answers("name", "x".repeat(300), "email", "y".repeat(300)).claim())
                .isNull();
    }
}
