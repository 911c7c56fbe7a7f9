package org.hotelleads.web.booking;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.function.UnaryOperator;

/** Bookings as other systems send them: {@code SentBooking.with("status", "\"CANCELLED\"")}. */
final class SentBooking {

    /** As the documentation has it. */
    static final String WHOLE = """
            {"schema":"hotelleads.booking.v1","eventType":"booking.upserted","property":"MUC","reservationId":"R-1",
             "groupId":"G-1","confirmationNo":"C-1","status":"CONFIRMED","createdAt":"2026-08-01T10:00:00Z",
             "updatedAt":"2026-08-02T12:00:00+02:00","cancelledAt":null,"cancelReason":null,
             "arrival":"2026-09-10","departure":"2026-09-12","rooms":1,"adults":2,"children":0,
             "guest":{"firstName":"Ada","lastName":"Lovelace","email":"ada@example.org","phone":"+4930123456"},
             "booker":{"fullName":"Charles Babbage"},"guests":[{"firstName":"Byron"}],
             "total":{"amount":"240.00","currency":"EUR"},"channel":"DIRECT","source":"Website","promoCode":"SUN",
             "references":[{"system":"OTA","value":"77"},{"value":"88"}],"leadReference":"L-2026-000123","direct":null}
            """;

    static final String LEAST = """
            {"schema":"hotelleads.booking.v1","eventType":"booking.upserted","property":"MUC","reservationId":"R-1",
             "status":"CONFIRMED","createdAt":"2026-08-01T10:00:00Z","updatedAt":"2026-08-01T10:00:00Z",
             "arrival":"2026-09-10","departure":"2026-09-12"}
            """;

    private SentBooking() {}

    static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    /** The whole one with something else in one field. */
    static JsonObject with(String field, String value) {
        return changed(all -> all.add(field, json(value)));
    }

    static JsonObject without(String field) {
        return changed(all -> all.remove(field));
    }

    private static JsonObject changed(UnaryOperator<JsonObjectBuilder> change) {
        return change.apply(Json.createObjectBuilder(json(WHOLE).asJsonObject()))
                .build();
    }
}
