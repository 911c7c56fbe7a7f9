package org.hotelleads.web.booking;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.hotelleads.pms.Received;

/** What a sender is told once the booking is safe. */
public final class BookingReceipt {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private BookingReceipt() {}

    public static JsonObject of(Received received) {
        var booking = received.booking() == null
                ? JsonValue.NULL
                : Json.createValue(received.booking().toString());
        return JSON.createObjectBuilder()
                .add("booking", booking)
                .add("duplicate", received.duplicate())
                .build();
    }
}
