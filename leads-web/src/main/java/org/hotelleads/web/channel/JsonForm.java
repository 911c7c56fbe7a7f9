package org.hotelleads.web.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads JSON as the fields of a form, also where somebody has put fields into an object of their own. */
public final class JsonForm {

    private static final int DEEPEST = 4;
    private static final int MOST = 200;

    private JsonForm() {}

    /** The fields with their answers; a field inside an object has the object's name before its own. */
    public static Map<String, String> fields(JsonPiece json) {
        var fields = new LinkedHashMap<String, String>();
        collect(json, "", fields, DEEPEST);
        return fields;
    }

    private static void collect(JsonPiece json, String path, Map<String, String> fields, int deeper) {
        for (var name : json.names()) {
            if (fields.size() >= MOST) {
                return;
            }
            var piece = json.get(name);
            if (!piece.isObject()) {
                value(piece).ifPresent(value -> fields.putIfAbsent(CleanText.of(path + name), value));
            } else if (deeper > 1) {
                collect(piece, path + name + " ", fields, deeper - 1);
            }
        }
    }

    private static Optional<String> value(JsonPiece piece) {
        var several = piece.values().stream()
                .flatMap(one -> one.text().stream())
                .limit(MOST)
                .collect(Collectors.joining(", "));
        return piece.text().or(() -> Optional.of(several).filter(text -> !text.isEmpty()));
    }
}
