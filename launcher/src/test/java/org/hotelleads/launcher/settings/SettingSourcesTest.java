package org.hotelleads.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.hotelleads.launcher.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingSourcesTest {

    @TempDir
    private Path distribution;

    @TempDir
    private Path home;

    private final Properties commandLine = new Properties();
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aHome() {
        commandLine.setProperty("leads.home", home.toString());
    }

    @Test
    void theDefaultHoldsWhenNobodySaysAnything() {
        assertThat(read().port()).isEqualTo(8080);
        assertThat(read().given()).containsOnlyKeys("leads.home");
    }

    @Test
    void theStrongerSourceWins() throws IOException {
        Path defaults =
                Files.writeString(home.resolve("of-the-build.properties"), "leads.http.port=1\nleads.demo=true");
        commandLine.setProperty("leads.defaults", defaults.toString());
        assertThat(read().port()).isEqualTo(1);
        Files.writeString(distribution.resolve("leads.properties"), "leads.http.port=2");
        assertThat(read().port()).isEqualTo(2);
        Files.writeString(home.resolve("leads.properties"), "leads.http.port = 3 ");
        assertThat(read().port()).isEqualTo(3);
        environment.put("LEADS_HTTP_PORT", "4");
        assertThat(read().port()).isEqualTo(4);
        commandLine.setProperty(
                "leads.settings",
                Files.writeString(home.resolve("5"), "leads.http.port=5").toString());
        assertThat(read().port()).isEqualTo(5);
        commandLine.setProperty("leads.http.port", "6");
        assertThat(read().port()).isEqualTo(6);
        assertThat(read().get("leads.demo")).isEqualTo("true");
    }

    @Test
    void theEnvironmentOfSomebodyElseIsLeftAlone() {
        environment.put("LEADS_SERVICE_PORT_8080_TCP_ADDR", "10.0.0.1");
        assertThat(read().given()).containsOnlyKeys("leads.home");
    }

    @Test
    void aSlipOfThePenIsNamedWithTheSettingThatWasMeant() {
        commandLine.setProperty("leads.htp.port", "8080");
        assertThatThrownBy(this::read)
                .isInstanceOf(CannotStart.class)
                .hasMessage("There is no setting leads.htp.port (-Dleads.htp.port); the nearest is leads.http.port.");
    }

    @Test
    void aValueThatMakesNoSenseIsRefused() {
        commandLine.setProperty("leads.demo", "perhaps");
        assertThatThrownBy(this::read).hasMessage("The setting leads.demo \"perhaps\" is not true or false.");
    }

    private Settings read() {
        Properties given = new Properties();
        given.putAll(commandLine);
        return new SettingSources(given, environment).read(distribution);
    }
}
