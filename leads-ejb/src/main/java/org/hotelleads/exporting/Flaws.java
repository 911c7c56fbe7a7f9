package org.hotelleads.exporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/** Everything that is wrong with what somebody has typed, so that it can be said at once. */
final class Flaws {

    private static final int LONGEST_SHOWN = 60;

    private final List<Flaw> all = new ArrayList<>();

    void add(String field, String key, String... details) {
        all.add(new Flaw(field, key, List.of(details)));
    }

    /** What comes of the reading; empty if that is refused, which is noted. */
    <T> Optional<T> noting(String field, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refusal refusal) {
            if (refusal.flaws().isEmpty()) {
                all.add(new Flaw(field, refusal.key(), refusal.details()));
            } else {
                refusal.flaws().forEach(flaw -> all.add(new Flaw(field, flaw.key(), flaw.details())));
            }
            return Optional.empty();
        }
    }

    /** The value of this name; empty if there is none, which is noted. */
    <E extends Enum<E>> Optional<E> oneOf(String field, String word, Class<E> type) {
        var known = Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(word))
                .findFirst();
        if (word == null || word.isBlank()) {
            add(field, "error.required");
        } else if (known.isEmpty()) {
            var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            add(field, "error.oneOf", shown(word), names);
        }
        return known;
    }

    static String shown(String typed) {
        var text = typed == null ? "" : typed;
        return Characters.visible(text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text);
    }

    /** @throws Refusal naming each flaw */
    void refuse() {
        if (!all.isEmpty()) {
            throw Refusal.invalid(all);
        }
    }
}
