package org.hotelleads.launcher.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.hotelleads.launcher.CannotStart;

/**
 * Where settings come from, the stronger first: {@code -Dleads.x.y}, the file named by {@code -Dleads.settings}, the
 * environment ({@code LEADS_X_Y}), {@code leads.properties} in the home, {@code leads.properties} beside
 * hotelleads.jar, the file named by {@code -Dleads.defaults}.
 */
public final class SettingSources {

    /** A name of the environment this near to a known one is a misspelling; any other is somebody else's. */
    private static final int A_SLIP_OF_THE_PEN = 2;

    private final KnownSettings known = new KnownSettings();
    private final Map<String, String> systemProperties = new LinkedHashMap<>();
    private final Map<String, String> environment;

    public SettingSources(Properties systemProperties, Map<String, String> environment) {
        systemProperties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("leads."))
                .forEach(name -> this.systemProperties.put(name, systemProperties.getProperty(name)));
        this.environment = environment;
    }

    /** Reads everything; a name that does not exist or a value that makes no sense ends the start. */
    public Settings read(Path distribution) {
        Map<String, String> weakToStrong = new LinkedHashMap<>();
        weakToStrong.putAll(namedFile("leads.defaults"));
        weakToStrong.putAll(file(distribution.resolve("leads.properties")));
        Map<String, String> strong = new LinkedHashMap<>(environment());
        strong.putAll(namedFile("leads.settings"));
        strong.putAll(checked(systemProperties, "-D"));
        Path home = new Settings(known, merged(weakToStrong, strong)).home();
        weakToStrong.putAll(file(home.resolve("leads.properties")));
        return new Settings(known, merged(weakToStrong, strong));
    }

    private static Map<String, String> merged(Map<String, String> weak, Map<String, String> strong) {
        Map<String, String> all = new LinkedHashMap<>(weak);
        all.putAll(strong);
        return all;
    }

    private Map<String, String> namedFile(String property) {
        String name = systemProperties.remove(property);
        return name == null ? Map.of() : file(Path.of(name));
    }

    private Map<String, String> file(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw CannotStart.because("The settings file " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
        Map<String, String> found = new LinkedHashMap<>();
        properties
                .stringPropertyNames()
                .forEach(name -> found.put(name, properties.getProperty(name).strip()));
        return checked(found, file + ": ");
    }

    private Map<String, String> environment() {
        Map<String, String> found = new LinkedHashMap<>();
        environment.forEach((variable, value) -> {
            if (variable.startsWith("LEADS_")) {
                known.all().stream()
                        .filter(setting -> setting.environmentName().equals(variable))
                        .findAny()
                        .ifPresentOrElse(setting -> found.put(setting.name(), value), () -> refuseSlip(variable));
            }
        });
        return checked(found, "environment: ");
    }

    private void refuseSlip(String variable) {
        String meant = known.nearestTo(
                        variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.'))
                .environmentName();
        if (KnownSettings.distance(variable, meant) <= A_SLIP_OF_THE_PEN) {
            throw CannotStart.because("There is no setting " + variable + "; the nearest is " + meant + ".");
        }
    }

    private Map<String, String> checked(Map<String, String> found, String where) {
        found.forEach((name, value) -> {
            Setting setting = known.find(name)
                    .orElseThrow(() -> CannotStart.because("There is no setting " + name + " (" + where + name
                            + "); the nearest is " + known.nearestTo(name).name() + "."));
            if (!value.isEmpty()) {
                setting.complaintAbout(value).ifPresent(complaint -> {
                    throw CannotStart.because(complaint);
                });
            }
        });
        return found;
    }
}
