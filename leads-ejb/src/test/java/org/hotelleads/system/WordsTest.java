package org.hotelleads.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that people read, in English and Spanish. */
class WordsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Pattern KEY = Pattern.compile("^[A-Za-z][\\w.-]*=");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!['}])'(?![{'])");

    private final Properties english = bundle("");
    private final Properties spanish = bundle("_es");

    /** One file alone: a ResourceBundle would pass on to English what Spanish lacks. */
    private static Properties bundle(String suffix) {
        var texts = new Properties();
        var file = "/" + Words.BUNDLE.replace('.', '/') + suffix + ".properties";
        try (var reader = new InputStreamReader(WordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        assertThat(Words.in(Locale.ENGLISH).say("error.required")).isEqualTo("This field is required.");
        assertThat(Words.in(SPANISH).say("error.required")).isEqualTo("Este campo es obligatorio.");
        assertThat(Words.in(Locale.forLanguageTag("es-MX")).say("error.required"))
                .isEqualTo("Este campo es obligatorio.");
    }

    @Test
    void speaksEnglishToEverybodyElseWhereverTheServerStands() {
        var atHome = Locale.getDefault();
        Locale.setDefault(SPANISH);
        try {
            assertThat(Words.in(Locale.FRENCH).say("error.required")).isEqualTo("This field is required.");
        } finally {
            Locale.setDefault(atHome);
        }
    }

    @Test
    void fillsInTheDetails() {
        assertThat(Words.in(Locale.ENGLISH).say("error.range", "1", "500")).isEqualTo("Between 1 and 500 is allowed.");
        assertThat(Words.in(SPANISH).say("error.range", List.of("1", "500"))).isEqualTo("Se admite entre 1 y 500.");
    }

    @Test
    void saysTheKeyWhenThereIsNoText() {
        assertThat(Words.in(Locale.ENGLISH).say("error.neverHeardOf")).isEqualTo("error.neverHeardOf");
    }

    @Test
    void hasEveryKeyInEveryLanguage() {
        assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es"})
    void saysEachKeyOnce(String language) throws IOException {
        var file = "/" + Words.BUNDLE.replace('.', '/') + language + ".properties";
        try (var lines = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            assertThat(lines.lines().filter(line -> KEY.matcher(line).find()).map(line -> line.split("=", 2)[0]))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(500);
        }
    }

    @Test
    void hasTheSamePlaceholdersInEveryLanguage() {
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(placeholders(spanish.getProperty(key)))
                .as(key)
                .isEqualTo(placeholders(english.getProperty(key))));
    }

    private static int placeholders(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    /** A lone quote would hide the placeholders that follow it; around a brace that is to be read, it is meant. */
    @Test
    void writesSingleQuotesTwice() {
        assertThat(Stream.of(english, spanish).flatMap(texts -> texts.values().stream()))
                .noneMatch(text -> LONE_QUOTE.matcher((String) text).find());
    }
}
