package org.hotelleads.web.panel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The parameters of a page's address; those that mean nothing, as in a mistyped or outdated one, are passed over. */
final class Address {

    private final Map<String, String[]> parameters;

    Address(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** The values of a repeatable parameter, as far as they are known words. */
    List<String> all(String name, Set<String> known) {
        return Stream.of(parameters.getOrDefault(name, new String[0]))
                .filter(known::contains)
                .distinct()
                .toList();
    }

    Optional<String> first(String name) {
        return Stream.of(parameters.getOrDefault(name, new String[0])).findFirst();
    }

    LocalDate day(String name) {
        try {
            return first(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The query of an address in the making. */
    static final class Query {

        private final List<String> pairs = new ArrayList<>();

        Query add(String name, Object value) {
            if (value != null && !value.toString().isEmpty()) {
                pairs.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            }
            return this;
        }

        @Override
        public String toString() {
            return String.join("&", pairs);
        }
    }
}
