package org.hotelleads.fakepms;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** JSON as tests like to write it. */
public final class Objects {

    private Objects() {}

    /** An object written with single quotes: {@code {'Id':'r1','Count':2}}. */
    public static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    /** The same object with other fields on top. */
    public static JsonObject with(JsonObject object, String json) {
        var builder = Json.createObjectBuilder(object);
        object(json).forEach(builder::add);
        return builder.build();
    }

    public static JsonObject without(JsonObject object, String... names) {
        var builder = Json.createObjectBuilder(object);
        List.of(names).forEach(builder::remove);
        return builder.build();
    }

    public static JsonObject of(Map<String, ?> fields) {
        return Json.createObjectBuilder(fields).build();
    }

    public static JsonArray array(Collection<? extends JsonValue> values) {
        var builder = Json.createArrayBuilder();
        values.forEach(builder::add);
        return builder.build();
    }

    /** A field that is a text; null if it is none. */
    public static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    /** A field that is an array of texts; null if it is none. */
    public static List<String> texts(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : null;
    }
}
