package org.hotelleads.key;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hotelleads.access.Scope;

/** What the audit log says of a key. */
final class KeyWords {

    private static final String EVERYWHERE = "*";

    private KeyWords() {}

    static Map<String, String> of(KeyDescription key) {
        var words = new TreeMap<String, String>();
        words.put("scopes", key.scopes().stream().sorted().map(Scope::word).collect(Collectors.joining(" ")));
        words.put(
                "hotels",
                key.allHotels()
                        ? EVERYWHERE
                        : String.join(" ", key.hotels().stream().sorted().toList()));
        if (!key.groups().isEmpty()) {
            words.put("groups", String.join(" ", key.groups().stream().sorted().toList()));
        }
        if (key.rate() != null) {
            words.put("rate", String.valueOf(key.rate()));
        }
        if (key.expiresAt() != null) {
            words.put("expiresAt", key.expiresAt().toString());
        }
        return words;
    }
}
