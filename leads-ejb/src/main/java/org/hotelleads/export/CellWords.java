package org.hotelleads.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.system.Words;

/** Headings and the words of enums, in one language. */
final class CellWords {

    private final Words words;
    private final Map<Enum<?>, String> known = new HashMap<>();

    CellWords(Locale locale) {
        words = Words.in(locale);
    }

    String heading(LeadColumn column) {
        return words.say(column.key());
    }

    String say(String key) {
        return words.say(key);
    }

    String of(Object value) {
        return known.computeIfAbsent((Enum<?>) value, this::say);
    }

    private String say(Enum<?> value) {
        return words.say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
