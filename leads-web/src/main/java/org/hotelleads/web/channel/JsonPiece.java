package org.hotelleads.web.channel;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of JSON that somebody else writes: whatever is missing, null or of another type than expected reads as
 * nothing, and never as a fault.
 */
public record JsonPiece(JsonValue value) {

    public static final JsonPiece NOTHING = new JsonPiece(JsonValue.NULL);

    /** What stands under the names, each inside the one before. */
    public JsonPiece get(String... path) {
        var piece = this;
        for (var name : path) {
            var inner = piece.value instanceof JsonObject object ? object.get(name) : null;
            piece = inner == null ? NOTHING : new JsonPiece(inner);
        }
        return piece;
    }

    /** The pieces of the array under the name; an object that stands there alone counts as an array of one. */
    public List<JsonPiece> each(String name) {
        return get(name).items();
    }

    /** The pieces of this array; an object counts as an array of one. */
    public List<JsonPiece> items() {
        return isObject() ? List.of(this) : values();
    }

    /** Whatever stands in this array. */
    public List<JsonPiece> values() {
        return value instanceof JsonArray array
                ? array.stream().map(JsonPiece::new).toList()
                : List.of();
    }

    public boolean isObject() {
        return value instanceof JsonObject;
    }

    /** The names of the fields of this object. */
    public Set<String> names() {
        return value instanceof JsonObject object ? object.keySet() : Set.of();
    }

    public boolean has(String name) {
        return get(name).value != JsonValue.NULL;
    }

    /** The text that it is, without control characters; a number or a truth value as it is written; empty when blank. */
    public Optional<String> text() {
        String written = null;
        if (value instanceof JsonString text) {
            written = text.getString();
        } else if (value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE) {
            written = value.toString();
        }
        return Optional.ofNullable(written).map(CleanText::of).filter(text -> !text.isBlank());
    }

    /** The text under the names. */
    public Optional<String> text(String... path) {
        return get(path).text();
    }

    /** Whether true stands under the name, be it as a text. */
    public boolean isTrue(String name) {
        return text(name).filter("true"::equalsIgnoreCase).isPresent();
    }
}
