package org.hotelleads.launcher.settings;

import java.util.Locale;
import java.util.Optional;

/** One thing that an operator may set, with what it means and what it is when nobody sets it. */
public record Setting(String name, Kind kind, String fallback, String meaning) {

    /** What values a setting takes. */
    public enum Kind {
        TEXT("a text"),
        SECRET("a secret"),
        PORT("a number from 1 to 65535"),
        NUMBER("a whole number"),
        YES_NO("true or false"),
        FOLDER("a folder"),
        DATABASE("a PostgreSQL address such as jdbc:postgresql://db.example.org:5432/hotelleads");

        private final String wanted;

        Kind(String wanted) {
            this.wanted = wanted;
        }

        private boolean accepts(String value) {
            return switch (this) {
                case TEXT, SECRET -> true;
                case FOLDER -> !value.isBlank();
                case PORT -> value.matches("[0-9]{1,5}") && isPort(Integer.parseInt(value));
                case NUMBER -> value.matches("-?[0-9]{1,18}");
                case YES_NO -> value.equals("true") || value.equals("false");
                case DATABASE -> value.startsWith("jdbc:postgresql:");
            };
        }

        private static boolean isPort(int number) {
            return number >= 1 && number <= 65_535;
        }
    }

    /** What is wrong with this value, as a sentence; nothing when it is good. Secrets are not repeated. */
    public Optional<String> complaintAbout(String value) {
        if (kind.accepts(value)) {
            return Optional.empty();
        }
        String shown = kind == Kind.DATABASE ? "" : " \"" + value + "\"";
        return Optional.of("The setting " + name + shown + " is not " + kind.wanted + ".");
    }

    /** The same name as an environment variable: {@code leads.http.port} is {@code LEADS_HTTP_PORT}. */
    public String environmentName() {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
