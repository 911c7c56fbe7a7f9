package org.hotelleads.booking;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** How persons, references and evidence stand in a column, as JSON; what is unknown is left out. */
public final class BookingColumns {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private BookingColumns() {}

    public static String persons(List<BookingPerson> persons) {
        var all = JSON.createArrayBuilder();
        persons.forEach(person -> all.add(person(person)));
        return all.build().toString();
    }

    private static JsonObjectBuilder person(BookingPerson person) {
        var one = JSON.createObjectBuilder().add("role", person.role().name());
        say(one, "id", person.personId());
        say(one, "first", person.firstName());
        say(one, "last", person.lastName());
        say(one, "full", person.fullName());
        say(one, "email", person.email());
        if (person.relayed()) {
            one.add("relayed", true);
        }
        if (!person.phones().isEmpty()) {
            one.add("phones", JSON.createArrayBuilder(person.phones()));
        }
        return person.anonymised() ? one.add("anonymised", true) : one;
    }

    public static List<BookingPerson> persons(String column) {
        return array(column).getValuesAs(JsonObject.class).stream()
                .map(BookingColumns::person)
                .toList();
    }

    private static BookingPerson person(JsonObject one) {
        var phones = one.containsKey("phones") ? one.getJsonArray("phones") : JsonArray.EMPTY_JSON_ARRAY;
        return new BookingPerson(
                PersonRole.valueOf(one.getString("role")),
                one.getString("id", null),
                one.getString("first", null),
                one.getString("last", null),
                one.getString("full", null),
                one.getString("email", null),
                one.getBoolean("relayed", false),
                phones.getValuesAs(JsonString::getString),
                one.getBoolean("anonymised", false));
    }

    public static String references(List<Reference> references) {
        var all = JSON.createArrayBuilder();
        for (var reference : references) {
            var one = JSON.createObjectBuilder().add("value", reference.value());
            say(one, "system", reference.system());
            all.add(one);
        }
        return all.build().toString();
    }

    public static List<Reference> references(String column) {
        return array(column).getValuesAs(JsonObject.class).stream()
                .map(one -> new Reference(one.getString("system", null), one.getString("value")))
                .toList();
    }

    public static String evidence(List<Evidence> evidence) {
        var all = JSON.createArrayBuilder();
        for (var piece : evidence) {
            var one = JSON.createObjectBuilder().add("what", piece.what()).add("agrees", piece.agrees());
            say(one, "role", piece.role() == null ? null : piece.role().name());
            all.add(one);
        }
        return all.build().toString();
    }

    public static List<Evidence> evidence(String column) {
        return array(column).getValuesAs(JsonObject.class).stream()
                .map(one -> new Evidence(
                        one.getString("what"),
                        one.containsKey("role") ? PersonRole.valueOf(one.getString("role")) : null,
                        one.getBoolean("agrees")))
                .toList();
    }

    private static JsonArray array(String column) {
        try (var reader = READERS.createReader(new StringReader(column))) {
            return reader.readArray();
        }
    }

    private static void say(JsonObjectBuilder one, String name, String value) {
        if (value != null) {
            one.add(name, value);
        }
    }
}
