package org.hotelleads.launcher.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What holds for this run, after all sources were read and every value was found good. */
public final class Settings {

    private final KnownSettings known;
    private final Map<String, String> values;

    Settings(KnownSettings known, Map<String, String> values) {
        this.known = known;
        this.values = new TreeMap<>(values);
    }

    /** What somebody set, without the defaults. */
    public Map<String, String> given() {
        return Collections.unmodifiableMap(values);
    }

    /** What was set or, when nothing was, the default; an empty text counts as not set. */
    public Optional<String> find(String name) {
        String value = values.getOrDefault(name, known.get(name).fallback());
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    public String get(String name) {
        return find(name).orElse("");
    }

    public int port() {
        return Integer.parseInt(get("leads.http.port"));
    }

    public Path home() {
        return folder(get("leads.home"));
    }

    static Path folder(String value) {
        boolean ofUser = value.equals("~") || value.startsWith("~/");
        String path = ofUser ? System.getProperty("user.home") + value.substring(1) : value;
        return Path.of(path).toAbsolutePath().normalize();
    }

    /** Hands everything on to leads.ear, which reads it by MicroProfile Config from the system properties. */
    public void publish() {
        values.forEach(System::setProperty);
        System.setProperty("leads.http.port", get("leads.http.port"));
        System.setProperty("leads.home", home().toString());
    }
}
