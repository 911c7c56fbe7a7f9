package org.hotelleads.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.hotelleads.web.json.JsonFields;

/**
 * The JSON that a caller sent, well-formed but not looked into yet.
 *
 * @param text as it was sent; null for a piece of a body
 */
record JsonBody(JsonValue value, String text) {

    /** A piece of a body. */
    JsonBody(JsonValue value) {
        this(value, null);
    }

    /** The object that it must be, to read its fields. */
    JsonFields object() {
        if (value instanceof JsonObject object) {
            return new JsonFields(object);
        }
        throw Problem.unreadable("error.notAnObject");
    }

    /** The array that it must be, of so many items at most. */
    JsonArray array(int most) {
        if (!(value instanceof JsonArray array)) {
            throw Problem.unreadable("error.notAnArray");
        }
        if (array.size() > most) {
            throw Problem.unreadable("error.tooManyItems", String.valueOf(most), String.valueOf(array.size()));
        }
        return array;
    }
}
