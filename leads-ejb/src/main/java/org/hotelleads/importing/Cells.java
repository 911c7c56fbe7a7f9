package org.hotelleads.importing;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Keeps the cells of a row in one column of the database. */
final class Cells {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Cells() {}

    /** What the database cannot keep, or nobody can see, is left out. */
    static String write(List<String> cells) {
        var all = BUILDERS.createArrayBuilder();
        cells.forEach(cell -> all.add(plain(cell)));
        return all.build().toString();
    }

    /** Null is a row whose cells were forgotten. */
    static List<String> read(String written) {
        if (written == null) {
            return List.of();
        }
        try (var reader = READERS.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    private static String plain(String cell) {
        var plain = new StringBuilder(cell.length());
        cell.codePoints()
                .filter(letter -> letter == '\n' || letter == '\t' || !Character.isISOControl(letter))
                .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }
}
