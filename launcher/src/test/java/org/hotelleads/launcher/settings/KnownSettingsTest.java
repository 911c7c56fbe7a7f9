package org.hotelleads.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownSettingsTest {

    private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern READ_BY_THE_APPLICATION = Pattern.compile(
            "(?:ConfigProperty\\(\\s*name = |(?:getValue|getOptionalValue)\\(\\s*)\"(leads\\.[a-z.]+)\"");

    private final KnownSettings known = new KnownSettings();

    @Test
    void guessesWhatAMisspeltNameWasMeantToBe() {
        assertThat(known.nearestTo("leads.htp.port").name()).isEqualTo("leads.http.port");
        assertThat(known.nearestTo("leads.dbs.url").name()).isEqualTo("leads.db.url");
        assertThat(known.nearestTo("leads.demos").name()).isEqualTo("leads.demo");
    }

    @Test
    void everyDefaultIsAValueThatTheSettingTakes() {
        assertThat(known.all())
                .filteredOn(setting -> !setting.fallback().isEmpty())
                .allSatisfy(setting ->
                        assertThat(setting.complaintAbout(setting.fallback())).isEmpty());
    }

    @Test
    void theOperatorsGuideHasEverySettingWithItsDefault() throws IOException {
        assertThat(Files.readString(CHECKOUT.resolve("docs/operations.md")))
                .contains(known.all().stream()
                        .map(KnownSettingsTest::asInTheGuide)
                        .toList());
    }

    private static String asInTheGuide(Setting setting) {
        String fallback = setting.fallback().isEmpty() ? "" : setting.fallback() + " ";
        return "| `" + setting.name() + "` | " + fallback + "| " + setting.meaning() + " |";
    }

    @Test
    void everySettingThatTheApplicationReadsIsKnown() throws IOException {
        try (Stream<Path> files = Files.walk(CHECKOUT)) {
            List<String> read = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .flatMap(KnownSettingsTest::settingsReadIn)
                    .toList();
            assertThat(known.all()).extracting(Setting::name).containsAll(read);
        }
    }

    private static Stream<String> settingsReadIn(Path file) {
        try {
            return READ_BY_THE_APPLICATION
                    .matcher(Files.readString(file))
                    .results()
                    .map(KnownSettingsTest::name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}
