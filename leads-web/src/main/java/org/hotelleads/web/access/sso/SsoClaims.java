package org.hotelleads.web.access.sso;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What an identity provider claims of somebody, by its names. */
record SsoClaims(Map<String, Object> values) {

    private static final int MOST_WORDS = 1000;
    private static final String DOT = "\\.";

    SsoClaims {
        values = withoutNulls(values);
    }

    /** The claim as text; empty when there is none, or none that is text. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank());
    }

    /** Whether the claim says yes; some providers say it as text. */
    boolean says(String name) {
        return "true".equals(String.valueOf(values.get(name)));
    }

    boolean has(String path) {
        return find(path) != null;
    }

    /**
     * The words of a claim: a list, or a text with blanks or commas between them; empty when there is none.
     *
     * @param path the claim's name, or names from the outside to the inside with dots between
     */
    List<String> words(String path) {
        var found = find(path);
        Stream<?> several = found instanceof Collection<?> list
                ? list.stream()
                : found instanceof String text ? Arrays.stream(text.split("[\\s,]+")) : Stream.empty();
        return several.filter(String.class::isInstance)
                .map(String.class::cast)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** These claims, and of others what is missing here. */
    SsoClaims withMissing(SsoClaims others) {
        var both = new HashMap<>(others.values());
        both.putAll(values);
        return new SsoClaims(both);
    }

    private Object find(String path) {
        if (values.containsKey(path)) {
            return values.get(path);
        }
        Object at = values;
        for (var name : path.split(DOT)) {
            at = at instanceof Map<?, ?> inner ? inner.get(name) : null;
        }
        return at;
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> values) {
        var copy = new HashMap<>(values);
        copy.values().removeIf(Objects::isNull);
        return Map.copyOf(copy);
    }
}
