package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/** A hotel of its own for one test, and the guests that write to it. */
public final class Chain {

    private static final Instant NOON =
            Instant.now().truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS);

    private final Api api;
    private final String hotel;

    private Chain(Api api, String hotel) {
        this.api = api;
        this.hotel = hotel;
    }

    /** Opens a new hotel in Madrid's time zone. */
    public static Chain withNewHotel(Api api) {
        String code = "hotel-" + UUID.randomUUID();
        var answer = api.post(
                "/api/v1/hotels",
                Json.createObjectBuilder()
                        .add("code", code)
                        .add("name", "Hotel " + code.substring(6, 10))
                        .add("zone", "Europe/Madrid")
                        .add("locale", "es")
                        .add("region", "ES")
                        .add("currency", "EUR")
                        .build());
        assertThat(answer.status()).as(answer::toString).isEqualTo(201);
        return new Chain(api, code);
    }

    public String hotel() {
        return hotel;
    }

    /** A message of a guest in the web chat, said so many minutes after the others. */
    public JsonObjectBuilder said(String conversation, int minute, String text) {
        return Json.createObjectBuilder()
                .add("hotel", hotel)
                .add("channel", "WEB_CHAT")
                .add("conversation", conversation)
                .add("id", conversation + "-" + minute)
                .add("sentAt", NOON.plus(minute, ChronoUnit.MINUTES).toString())
                .add("from", "GUEST")
                .add("text", text);
    }

    public Answer send(JsonObjectBuilder message) {
        return api.post("/api/v1/messages", message.build());
    }

    /** A guest leaves a name and an email; gives the lead's id. */
    public String guestNamed(String name, String email) {
        var answer = send(said("of-" + email, 0, "Hola, soy " + name + ", mi correo es " + email));
        assertThat(answer.status()).as(answer::toString).isEqualTo(202);
        return answer.json().getString("lead");
    }

    /** Somebody new of the sales team, who reads the console in this language. */
    public Person hire(String name, String language) {
        return hire(name, language, "SALES");
    }

    /** Somebody new who manages the hotel. */
    public Person appoint(String name, String language) {
        return hire(name, language, "MANAGER");
    }

    /** Somebody new who manages the hotel and can be mailed. */
    public Person appoint(String name, String language, String email) {
        return hire(wish(name, language, "MANAGER").add("email", email));
    }

    private Person hire(String name, String language, String role) {
        return hire(wish(name, language, role));
    }

    private JsonObjectBuilder wish(String name, String language, String role) {
        var login = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        return Json.createObjectBuilder()
                .add("login", login)
                .add("name", name)
                .add("role", role)
                .add("hotels", Json.createArrayBuilder().add(hotel))
                .add("locale", language)
                .add("password", "a-good-password");
    }

    private Person hire(JsonObjectBuilder wish) {
        var person = wish.build();
        var answer = api.post("/api/v1/users", person);
        assertThat(answer.status()).as(answer::toString).isEqualTo(201);
        return new Person(answer.json().getInt("id"), person.getString("login"), person.getString("password"));
    }

    public JsonObject lead(String id) {
        return api.get("/api/v1/leads/" + id).json();
    }
}
