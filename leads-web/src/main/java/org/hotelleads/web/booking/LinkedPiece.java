package org.hotelleads.web.booking;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of linked data (JSON-LD). One value may be written as a text, as an object, or as an array of them; a name with
 * its whole address, with a prefix or bare; and an object may stand elsewhere and only be named here.
 *
 * @param known the objects that can be named, by their id
 */
record LinkedPiece(JsonValue value, Map<String, JsonObject> known) {

    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String VALUE = "@value";
    private static final String LIST = "@list";

    /** The piece that it is, or those of the array; an object that is only named is the one that is meant. */
    Stream<LinkedPiece> all() {
        if (value instanceof JsonArray array) {
            return array.stream().map(this::with);
        }
        if (value instanceof JsonObject object && object.get(LIST) instanceof JsonArray list) {
            return list.stream().map(this::with);
        }
        return value == JsonValue.NULL ? Stream.empty() : Stream.of(meant());
    }

    private LinkedPiece meant() {
        return isOnlyNamed()
                ? Optional.ofNullable(known.get(value.asJsonObject().getString(ID, "")))
                        .map(this::with)
                        .orElse(this)
                : this;
    }

    /** What stands under the first of the names that is there; nothing if none is. */
    LinkedPiece get(String... names) {
        return all().flatMap(piece -> Stream.of(names).flatMap(piece::under))
                .findFirst()
                .orElse(with(JsonValue.NULL));
    }

    private Stream<LinkedPiece> under(String name) {
        return value instanceof JsonObject object
                ? object.entrySet().stream()
                        .filter(field -> bare(field.getKey()).equals(name))
                        .map(field -> with(field.getValue()))
                        .filter(piece -> !piece.isNothing())
                : Stream.empty();
    }

    boolean isNothing() {
        return all().findAny().isEmpty();
    }

    /** The first text that it is, be it a number or wrapped into an object; empty when blank. */
    Optional<String> text() {
        return texts().stream().findFirst();
    }

    List<String> texts() {
        return all().flatMap(piece -> piece.written().stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Optional<String> written() {
        var wrapped = value instanceof JsonObject object ? object.get(isOnlyNamed() ? ID : VALUE) : value;
        if (wrapped instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        return wrapped instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    private boolean isOnlyNamed() {
        return value instanceof JsonObject object && object.size() == 1 && object.containsKey(ID);
    }

    /** Whether it says of itself that it is such a thing. */
    boolean isA(String type) {
        return value instanceof JsonObject object
                && with(object.getOrDefault(TYPE, JsonValue.NULL)).texts().stream()
                        .map(LinkedPiece::bare)
                        .anyMatch(type::equals);
    }

    /** The last part of {@code https://schema.org/Reservation}, {@code schema:Reservation} or {@code Reservation}. */
    static String bare(String name) {
        var end = Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf('#'), name.lastIndexOf(':')));
        return name.substring(end + 1);
    }

    private LinkedPiece with(JsonValue other) {
        return new LinkedPiece(other, known);
    }
}
