package org.hotelleads.web.channel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** What a field of a form asks for, by the many names under which forms ask for it. */
enum FieldMeaning {
    NAME,
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    PHONE,
    CHECK_IN,
    CHECK_OUT,
    NIGHTS,
    ADULTS,
    CHILDREN,
    ROOMS,
    GUESTS,
    MESSAGE,
    LANGUAGE,
    CONSENT,
    ID,
    /** Nothing that the guest has written. */
    TECHNICAL,
    /** A question of the form's own, which is kept in its own words. */
    OTHER;

    private static final String TABLE = "fields.properties";
    private static final int LONGEST_NAME = 100;
    private static final int MOST_BEFORE = 3;
    private static final Map<String, FieldMeaning> KNOWN = new HashMap<>();
    private static final List<String> OF_REQUEST = List.of("your", "form", "field", "input", "data");
    private static final List<String> BEFORE;

    static {
        var table = table();
        for (var meaning : values()) {
            words(table, meaning.name()).forEach(word -> KNOWN.put(word, meaning));
        }
        BEFORE = words(table, "BEFORE");
    }

    static FieldMeaning of(String name) {
        if (name.startsWith("_")) {
            return TECHNICAL;
        }
        var bare = bare(name);
        var meaning = of(bare, MOST_BEFORE).orElse(OTHER);
        return meaning == ID && isOfPerson(bare) ? TECHNICAL : meaning;
    }

    /** The id of a customer or a booking says nothing of the request. */
    private static boolean isOfPerson(String bare) {
        return !KNOWN.containsKey(bare) && OF_REQUEST.stream().noneMatch(bare::startsWith);
    }

    private static Optional<FieldMeaning> of(String bare, int before) {
        var known = Optional.ofNullable(KNOWN.get(bare));
        return known.isPresent() || before == 0
                ? known
                : BEFORE.stream()
                        .filter(bare::startsWith)
                        .flatMap(word -> of(bare.substring(word.length()), before - 1).stream())
                        .findFirst();
    }

    /** The name without accents, signs and what form builders count with. */
    private static String bare(String name) {
        var plain = Normalizer.normalize(
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT),
                        Normalizer.Form.NFD)
                .replace('ß', 's');
        var words = new StringBuilder();
        plain.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .map(letter -> Character.isLetterOrDigit(letter) ? letter : ' ')
                .forEach(words::appendCodePoint);
        return Arrays.stream(words.toString().split(" ", -1))
                .filter(word -> !word.equals("screen") && !word.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining());
    }

    private static List<String> words(Properties table, String key) {
        return Arrays.stream(table.getProperty(key, "").split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Properties table() {
        try (var in = new InputStreamReader(FieldMeaning.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8)) {
            var table = new Properties();
            table.load(in);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
