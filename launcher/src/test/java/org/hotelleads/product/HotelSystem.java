package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A hotel system that sends bookings in our own format, with a key or with a seal. */
final class HotelSystem {

    private static final String BOOKINGS = "/api/v1/bookings";

    private final Api api;

    HotelSystem(Api api) {
        this.api = api;
    }

    /** A booking of somebody who has just booked three nights. */
    static JsonObjectBuilder booking(String property, String reservation, String email) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return Json.createObjectBuilder()
                .add("schema", "hotelleads.booking.v1")
                .add("eventType", "booking.upserted")
                .add("property", property)
                .add("reservationId", reservation)
                .add("status", "CONFIRMED")
                .add("createdAt", now.toString())
                .add("updatedAt", now.toString())
                .add("arrival", "2027-08-12")
                .add("departure", "2027-08-15")
                .add("guest", Json.createObjectBuilder().add("email", email))
                .add("total", Json.createObjectBuilder().add("amount", "240.00").add("currency", "EUR"))
                .add("channel", "DIRECT");
    }

    /** Changed so many seconds after it was booked. */
    static JsonObject changed(JsonObject booking, int seconds, String field, JsonValue value) {
        var at = Instant.parse(booking.getString("updatedAt")).plusSeconds(seconds);
        return Json.createObjectBuilder(booking)
                .add("updatedAt", at.toString())
                .add(field, value)
                .build();
    }

    Answer send(JsonValue booking) {
        return api.post(BOOKINGS, booking);
    }

    Answer sendOnce(String key, String idOfMessage, JsonValue booking) {
        return api.send(HttpRequest.newBuilder(api.uri(BOOKINGS))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("webhook-id", idOfMessage)
                .POST(HttpRequest.BodyPublishers.ofString(booking.toString()))
                .build());
    }

    Answer sendLinkedData(String key, String body) {
        return api.send(HttpRequest.newBuilder(api.uri(BOOKINGS))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/ld+json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Connects a system of one hotel whose bookings count at once; gives the connection's id. */
    String connect(String hotel, String secret) {
        var wish = Json.createObjectBuilder()
                .add("kind", "BOOKING_API")
                .add("hotel", hotel)
                .add("mode", "ACTIVE")
                .add("settings", Json.createObjectBuilder().add("secret", secret));
        var made = api.post("/api/v1/connections", wish.build());
        assertThat(made.status()).as(made::toString).isEqualTo(201);
        assertThat(made.body()).doesNotContain("\"" + secret + "\"");
        return made.json().getString("id");
    }

    Answer deliver(String connection, String secret, String id, JsonValue booking) {
        return deliver(connection, secret, id, Instant.now(), booking.toString());
    }

    Answer deliver(String connection, String secret, String id, Instant time, String body) {
        var seconds = String.valueOf(time.getEpochSecond());
        var headers = Map.of(
                "webhook-id", id,
                "webhook-timestamp", seconds,
                "webhook-signature", "v1," + seal(secret, id + "." + seconds + "." + body));
        return new Vendors(api, null).post(connection, "application/json", body, headers);
    }

    private static String seal(String secret, String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
