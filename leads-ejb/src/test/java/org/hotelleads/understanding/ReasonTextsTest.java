package org.hotelleads.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotelleads.lead.Channel;
import org.junit.jupiter.api.Test;

/** The texts of the reasons. */
class ReasonTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/hotelleads/understanding");
    private static final Pattern KEY = Pattern.compile(
            "\"((?:base|contact|stay|intent|timing|engagement|negative|urgent|direct|comparer|explorer)\\.[A-Za-z0-9]+)\"");

    @Test
    void haveATextForEveryReasonInEnglishAndSpanish() throws IOException {
        Set<String> keys = keys();
        assertThat(keys).hasSizeGreaterThan(40);
        for (String bundle :
                new String[] {"/org/hotelleads/Messages.properties", "/org/hotelleads/Messages_es.properties"}) {
            Properties texts = texts(bundle, "reason.");
            assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
            texts.forEach((key, text) -> assertThat(
                            new MessageFormat(text.toString(), Locale.ROOT).format(new Object[] {1, "2", "3"}))
                    .isNotBlank()
                    .doesNotContain("{"));
        }
    }

    @Test
    void haveATextForEveryRuleThatCanBeGivenPoints() throws IOException {
        for (String bundle :
                new String[] {"/org/hotelleads/Messages.properties", "/org/hotelleads/Messages_es.properties"}) {
            assertThat(texts(bundle, "score.rule."))
                    .containsOnlyKeys(ScoreCard.reasons().stream()
                            .map(reason -> "score.rule." + reason)
                            .toArray());
            assertThat(texts(bundle, "ScoreGroup."))
                    .containsOnlyKeys(Stream.of(ScoreGroup.values())
                            .map(group -> "ScoreGroup." + group)
                            .toArray());
        }
    }

    @Test
    void everyReasonWithPointsCanBeSaid() throws IOException {
        assertThat(keys())
                .containsAll(ScoreCard.reasons().stream()
                        .map(reason -> "reason." + reason)
                        .toList());
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add("reason." + matcher.group(1));
                }
            }
        }
        Stream.of(Channel.values()).forEach(channel -> keys.add("reason.channel." + channel));
        return keys;
    }

    private static Properties texts(String bundle, String beginning) throws IOException {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(Understanding.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        texts.keySet().removeIf(key -> !key.toString().startsWith(beginning));
        return texts;
    }
}
