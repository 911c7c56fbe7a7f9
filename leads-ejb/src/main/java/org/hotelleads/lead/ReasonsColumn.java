package org.hotelleads.lead;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Keeps the reasons of a score or a persona as a JSON array in a text column. */
@Converter
public class ReasonsColumn implements AttributeConverter<List<Reason>, String> {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(List<Reason> reasons) {
        var array = BUILDERS.createArrayBuilder();
        for (var reason : reasons) {
            var entry = BUILDERS.createObjectBuilder().add("key", reason.key()).add("points", reason.points());
            if (reason.quote() != null) {
                write(reason.quote(), entry);
            }
            if (!reason.details().isEmpty()) {
                entry.add("details", BUILDERS.createArrayBuilder(reason.details()));
            }
            array.add(entry);
        }
        return array.build().toString();
    }

    private static void write(Quote quote, JsonObjectBuilder entry) {
        entry.add("message", quote.message());
        if (quote.isOfWords()) {
            entry.add("start", quote.start()).add("end", quote.end());
        }
    }

    @Override
    public List<Reason> convertToEntityAttribute(String column) {
        try (var reader = READERS.createReader(new StringReader(column))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(ReasonsColumn::reason)
                    .toList();
        }
    }

    private static Reason reason(JsonObject entry) {
        var details = entry.containsKey("details")
                ? entry.getJsonArray("details").getValuesAs(JsonString::getString)
                : List.<String>of();
        return new Reason(entry.getString("key"), entry.getInt("points"), quote(entry), details);
    }

    private static Quote quote(JsonObject entry) {
        return entry.containsKey("message")
                ? new Quote(entry.getString("message"), entry.getInt("start", 0), entry.getInt("end", 0))
                : null;
    }
}
