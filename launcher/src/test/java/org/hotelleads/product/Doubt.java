package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * A booking of which no rule can tell whose it is: its guest has the email of one lead and the phone of another.
 *
 * @param question the id of the question that is put to the team
 * @param lead one of the two
 */
record Doubt(String question, String lead) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PHONES = 10_000_000;

    /** A new one at the hotel of the chain. */
    static Doubt about(Api api, Chain chain, String guest) {
        var email = UUID.randomUUID() + "@example.com";
        var phone = "+3461" + String.format("%07d", ThreadLocalRandom.current().nextInt(PHONES));
        var lead = chain.guestNamed(guest + " Paz", email);
        var other = chain.send(chain.said("of-" + phone, 0, "Hola, soy " + guest + " Vega, mi teléfono es " + phone));
        assertThat(other.json().getString("lead", "")).as(other::toString).isNotEmpty();
        var booking = api.post(
                "/api/v1/bookings",
                HotelSystem.booking(chain.hotel(), UUID.randomUUID().toString(), email)
                        .add(
                                "guest",
                                Json.createObjectBuilder().add("email", email).add("phone", phone))
                        .build());
        assertThat(booking.status()).as(booking::toString).isEqualTo(202);
        return new Doubt(asked(api, chain.hotel(), booking.json().getString("booking")), lead);
    }

    private static String asked(Api api, String hotel, String booking) {
        var end = Instant.now().plus(PATIENCE);
        var question = about(api, hotel, booking);
        while (question.isEmpty()) {
            assertThat(Instant.now()).as("a question about " + booking).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            question = about(api, hotel, booking);
        }
        return question.get();
    }

    private static Optional<String> about(Api api, String hotel, String booking) {
        return api.get("/api/v1/matches?hotel=" + hotel).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getJsonObject("booking").getString("id").equals(booking))
                .map((JsonObject one) -> one.getString("id"))
                .findFirst();
    }
}
