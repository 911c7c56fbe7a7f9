package org.hotelleads.launcher.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All settings there are, read from {@code settings.txt}; knows which one a misspelt name was meant to be. */
public final class KnownSettings {

    private final Map<String, Setting> byName = new LinkedHashMap<>();

    public KnownSettings() {
        var list = KnownSettings.class.getResourceAsStream("settings.txt");
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(KnownSettings::parse)
                    .forEach(setting -> byName.put(setting.name(), setting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Setting parse(String line) {
        String[] part = line.split("\\|", 4);
        return new Setting(part[0].strip(), Setting.Kind.valueOf(part[1].strip()), part[2].strip(), part[3].strip());
    }

    public Collection<Setting> all() {
        return byName.values();
    }

    public Optional<Setting> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Setting get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The setting whose name needs the fewest letters changed to become this one. */
    public Setting nearestTo(String name) {
        return byName.values().stream()
                .min(Comparator.comparingInt(setting -> distance(setting.name(), name)))
                .orElseThrow();
    }

    /** How many letters must be put in, taken out or changed to turn the one into the other (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int changed = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
