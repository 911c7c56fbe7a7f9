package org.hotelleads.web.booking;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;

/** A document of linked data: one object, an array of them, or those in a {@code @graph}. */
final class LinkedData {

    private static final String GRAPH = "@graph";
    private static final String ID = "@id";

    private LinkedData() {}

    /**
     * The only thing of a type that the document is about.
     *
     * @throws Refusal if there is none, or more than one
     */
    static LinkedPiece only(JsonValue document, String type) {
        var objects = objects(document).toList();
        var known = known(objects);
        var found = objects.stream()
                .map(object -> new LinkedPiece(object, known))
                .filter(piece -> piece.isA(type))
                .toList();
        if (found.size() != 1) {
            throw Refusal.invalid(
                    "@type", found.isEmpty() ? "error.booking.noReservation" : "error.booking.severalReservations");
        }
        return found.get(0);
    }

    private static Stream<JsonObject> objects(JsonValue document) {
        if (document instanceof JsonArray array) {
            return array.stream().filter(JsonObject.class::isInstance).flatMap(LinkedData::ofObject);
        }
        return ofObject(document);
    }

    private static Stream<JsonObject> ofObject(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return Stream.empty();
        }
        var graph = object.get(GRAPH) instanceof JsonArray array
                ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
                : Stream.<JsonObject>empty();
        return Stream.concat(Stream.of(object), graph);
    }

    private static Map<String, JsonObject> known(List<JsonObject> objects) {
        var known = new LinkedHashMap<String, JsonObject>();
        objects.stream()
                .filter(object -> object.size() > 1 && object.get(ID) instanceof JsonString)
                .forEach(object -> known.putIfAbsent(object.getString(ID), object));
        return known;
    }
}
