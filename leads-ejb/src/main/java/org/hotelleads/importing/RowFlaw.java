package org.hotelleads.importing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a row, or to be known of it.
 *
 * @param field what the column means; null if it is about all of the row
 * @param column from 0 on; -1 if it is about none
 * @param key of the text in the message bundle
 */
public record RowFlaw(ImportField field, int column, String key, List<String> details) {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    public RowFlaw {
        details = List.copyOf(details);
    }

    static RowFlaw ofRow(String key, String... details) {
        return new RowFlaw(null, -1, key, List.of(details));
    }

    /** As they stand in the database; null for none. */
    static String write(List<RowFlaw> flaws) {
        if (flaws.isEmpty()) {
            return null;
        }
        var all = BUILDERS.createArrayBuilder();
        flaws.forEach(flaw -> all.add(BUILDERS.createArrayBuilder()
                .add(flaw.field() == null ? "" : flaw.field().name())
                .add(flaw.column())
                .add(flaw.key())
                .add(BUILDERS.createArrayBuilder(flaw.details()))));
        return all.build().toString();
    }

    static List<RowFlaw> read(String written) {
        if (written == null) {
            return List.of();
        }
        try (var reader = READERS.createReader(new StringReader(written))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonArray)
                    .map(RowFlaw::of)
                    .toList();
        }
    }

    private static RowFlaw of(JsonArray parts) {
        var field = parts.getString(0);
        return new RowFlaw(
                field.isEmpty() ? null : ImportField.valueOf(field),
                parts.getInt(1),
                parts.getString(2),
                parts.getJsonArray(3).getValuesAs(JsonString::getString));
    }
}
