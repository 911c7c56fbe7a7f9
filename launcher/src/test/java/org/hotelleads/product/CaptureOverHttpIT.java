package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A bot reports what was said, and the conversation becomes a lead. */
@WholeProduct
class CaptureOverHttpIT {

    private static final List<String> TALK = List.of(
            "Hola, ¿tienen habitación del 12 al 15 de agosto?",
            "Somos dos adultos",
            "Me llamo Íñigo Núñez",
            "mi correo es inigo@example.org",
            "mejor del 13 al 16 de agosto, perdón",
            "mi teléfono es 600 111 222",
            "quiero reservar");

    private final Api api;
    private final Chain chain;

    CaptureOverHttpIT(RunningHotelLeads hotelLeads) {
        api = hotelLeads.api();
        chain = Chain.withNewHotel(api);
    }

    @Test
    void aConversationBecomesALeadWithItsFirstContactDetail() {
        var before = chain.send(chain.said("c", 0, "Hola, ¿hay sitio del 3 al 5 de mayo?"));
        assertThat(before.status()).isEqualTo(202);
        assertThat(before.json().get("lead")).isEqualTo(JsonValue.NULL);
        var after = chain.send(chain.said("c", 1, "mi correo es ana@example.org"));
        var lead = chain.lead(after.json().getString("lead"));
        assertThat(lead.getString("email")).isEqualTo("ana@example.org");
        assertThat(lead.getJsonObject("stay").getString("arrival")).endsWith("-05-03");
        assertThat(lead.getJsonArray("transcript")).hasSize(2);
        assertThat(lead.getJsonArray("scoreReasons")).isNotEmpty();
        assertThat(lead.getJsonArray("personaReasons")).isNotEmpty();
    }

    @Test
    void theSameMessageTwiceChangesNothing() {
        var first = chain.send(chain.said("c", 0, "soy Ana Ruiz, ana@example.org"));
        var again = chain.send(chain.said("c", 0, "soy Otra Persona, otra@example.org"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getBoolean("duplicate")).isTrue();
        assertThat(again.json().getString("lead")).isEqualTo(first.json().getString("lead"));
        var lead = chain.lead(first.json().getString("lead"));
        assertThat(lead.getString("email")).isEqualTo("ana@example.org");
        assertThat(lead.getJsonArray("transcript")).hasSize(1);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        IntStream.range(0, TALK.size()).forEach(minute -> chain.send(chain.said("straight", minute, TALK.get(minute))));
        var shuffled = new ArrayList<>(IntStream.range(0, TALK.size()).boxed().toList());
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(minute -> chain.send(chain.said("shuffled", minute, TALK.get(minute))));
        IntStream.range(0, TALK.size())
                .parallel()
                .forEach(minute -> chain.send(chain.said("at-once", minute, TALK.get(minute))));
        var expected = known("straight");
        assertThat(known("shuffled")).isEqualTo(expected);
        assertThat(known("at-once")).isEqualTo(expected);
    }

    /** What is known of the lead of a conversation, without what differs by nature. */
    private JsonObject known(String conversation) {
        var answer = chain.send(chain.said(conversation, 0, TALK.get(0)));
        var lead = chain.lead(answer.json().getString("lead"));
        var known = Json.createObjectBuilder();
        List.of("name", "email", "phone", "persona", "score", "stay", "status", "capturedAt")
                .forEach(field -> known.add(field, lead.get(field)));
        return known.build();
    }

    @Test
    void inABatchOnlyTheBadItemIsRefused() {
        var items = Json.createArrayBuilder()
                .add(chain.said("b1", 0, "ana@example.org"))
                .add(chain.said("b2", 0, "x").add("channel", "PIGEON"))
                .add(chain.said("b3", 0, "ben@example.org").add("hotel", "no-such-hotel"))
                .add(Json.createValue(7))
                .add(chain.said("b4", 0, "cleo@example.org"))
                .build();
        var results = api.post("/api/v1/messages/batch", items).jsonArray();
        assertThat(results.getValuesAs(JsonObject.class))
                .extracting(result -> result.getInt("status"))
                .containsExactly(202, 400, 400, 400, 202);
        assertThat(leadsOfTheHotel()).isEqualTo(2);
    }

    @Test
    void badInputIsRefusedByTheNameOfTheFieldAndChangesNothing() {
        refused(message().add("hotel", "no-such-hotel"), "hotel");
        refused(message().add("channel", "PIGEON"), "channel");
        refused(message().add("colour", "blue"), "colour");
        refused(message().add("sentAt", "yesterday"), "sentAt");
        refused(message().add("sentAt", "2999-01-01T00:00:00Z"), "sentAt");
        refused(message().add("text", "é".repeat(8_193)), "text");
        refused(message().add("text", "a\u0000b"), "text");
        refused(message().add("text", 7), "text");
        refused(message().addNull("id"), "id");
        refused(message().add("contact", Json.createObjectBuilder().add("fax", "1")), "contact.fax");
        assertThat(leadsOfTheHotel()).isZero();
    }

    private JsonObjectBuilder message() {
        return chain.said("bad", 0, "ana@example.org");
    }

    private void refused(JsonObjectBuilder message, String field) {
        var answer = chain.send(message);
        assertThat(answer.status()).as(answer::toString).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly(field);
    }

    private int leadsOfTheHotel() {
        return api.get("/api/v1/leads?hotel=" + chain.hotel())
                .json()
                .getJsonArray("items")
                .size();
    }
}
