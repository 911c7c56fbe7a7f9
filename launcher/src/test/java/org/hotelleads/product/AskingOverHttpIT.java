package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programs ask for leads, and are told precisely what is wrong with a question. */
@WholeProduct
class AskingOverHttpIT {

    private final RunningHotelLeads hotelLeads;
    private final Api api;
    private final Chain chain;

    AskingOverHttpIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        api = hotelLeads.api();
        chain = Chain.withNewHotel(api);
    }

    @Test
    void aLeadIsFoundByFragmentsWhateverTheAccents() {
        chain.guestNamed("Íñigo Núñez", "inigo@example.org");
        chain.guestNamed("Ana Ruiz", "ana@example.com");
        assertThat(names("q=nun")).containsExactly("Íñigo Núñez");
        assertThat(names("q=%C3%91%C3%9A%C3%91")).containsExactly("Íñigo Núñez");
        assertThat(names("q=example.com")).containsExactly("Ana Ruiz");
        assertThat(names("q=%25%25")).isEmpty();
        assertThat(names("status=NEW")).hasSize(2);
        assertThat(names("status=RESOLVED")).isEmpty();
    }

    @Test
    void aListGoesOnWithItsCursorUntilItsEnd() {
        for (int guest = 0; guest < 7; guest++) {
            chain.guestNamed("Ana Ruiz", "ana" + guest + "@example.org");
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = api.get("/api/v1/leads?limit=3&sort=name&hotel=" + chain.hotel() + "&cursor=" + next)
                    .json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(lead -> seen.add(lead.getString("id")));
            next = page.get("next") == JsonValue.NULL ? null : page.getString("next");
        } while (next != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void movingALeadIsRecordedAndAStaleMoveIsRefused() {
        var id = chain.guestNamed("Ana Ruiz", "ana@example.org");
        var version = chain.lead(id).getInt("version");
        var moved = api.patch(
                "/api/v1/leads/" + id,
                move("LOST", version).add("reason", "PRICE").build());
        assertThat(moved.status()).as(moved::toString).isEqualTo(200);
        assertThat(moved.json().getJsonArray("history")).hasSize(2);
        assertThat(moved.json().getJsonArray("comments")).hasSize(1);
        var stale = api.patch("/api/v1/leads/" + id, move("CONTACTED", version).build());
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().getString("detail")).contains("LOST");
        assertThat(chain.lead(id).getString("status")).isEqualTo("LOST");
    }

    private static JsonObjectBuilder move(String status, int version) {
        return Json.createObjectBuilder().add("status", status).add("version", version);
    }

    @Test
    void aStatusAsksForWhatBelongsToIt() {
        var id = chain.guestNamed("Ana Ruiz", "ana@example.org");
        var version = chain.lead(id).getInt("version");
        for (var status : List.of("NEW", "FOLLOW_UP", "LOST")) {
            var refused = api.patch("/api/v1/leads/" + id, move(status, version).build());
            assertThat(refused.status()).as(status).isEqualTo(400);
        }
        assertThat(chain.lead(id).getString("status")).isEqualTo("NEW");
    }

    @Test
    void statisticsFollowTheFilters() {
        var id = chain.guestNamed("Ana Ruiz", "ana@example.org");
        chain.guestNamed("Ben Roy", "ben@example.org");
        api.patch(
                "/api/v1/leads/" + id,
                move("CONVERTED", chain.lead(id).getInt("version")).build());
        var figures = api.get("/api/v1/leads/statistics?hotel=" + chain.hotel()).json();
        assertThat(figures.getInt("total")).isEqualTo(2);
        assertThat(figures.getInt("new")).isEqualTo(1);
        assertThat(figures.getJsonNumber("conversionRate").doubleValue()).isEqualTo(0.5);
        assertThat(figures.get("previous")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void aLeadByHandIsMadeOnceForEachKey() {
        var body = "{\"hotel\":\"" + chain.hotel()
                + "\",\"name\":\"José\",\"phone\":\"971 123 456\",\"message\":\"llamó\"}";
        var first = post("/api/v1/leads", body, "once-" + chain.hotel());
        var again = post("/api/v1/leads", body, "once-" + chain.hotel());
        assertThat(first.status()).as(first::toString).isEqualTo(201);
        assertThat(first.json().getString("phone")).isEqualTo("+34971123456");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getString("id")).isEqualTo(first.json().getString("id"));
        var nobody =
                post("/api/v1/leads", "{\"hotel\":\"" + chain.hotel() + "\",\"phone\":\"12\"}", "x" + chain.hotel());
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(nobody.body()).contains("\"phone\"");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(post("/api/v1/messages", "{\"hotel\":", "k").status()).isEqualTo(400);
        assertThat(post("/api/v1/messages", "[]", "k").status()).isEqualTo(400);
        assertThat(post("/api/v1/messages", "\"" + "x".repeat(1_100_000) + "\"", "k")
                        .status())
                .isEqualTo(413);
        assertThat(api.get("/api/v1/leads?limit=501").status()).isEqualTo(400);
        assertThat(api.get("/api/v1/leads?status=OLD&channel=PIGEON").json().getJsonArray("errors"))
                .hasSize(2);
        assertThat(api.get("/api/v1/leads?cursor=rubbish").status()).isEqualTo(400);
        assertThat(api.get("/api/v1/leads/not-an-id").status()).isEqualTo(404);
        assertThat(api.get("/api/v1/nothing").status()).isEqualTo(404);
    }

    @Test
    void withoutAValidKeyNothingIsEvenRead() {
        assertThat(api.withKey("wrong").get("/api/v1/leads").status()).isEqualTo(401);
        assertThat(api.withoutKey().post("/api/v1/messages", JsonValue.TRUE).status())
                .isEqualTo(401);
    }

    private Answer post(String path, String body, String onceOnly) {
        return api.send(HttpRequest.newBuilder(api.uri(path))
                .header("Authorization", "Bearer " + hotelLeads.apiKey())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", onceOnly)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    }

    private List<String> names(String query) {
        return api
                .get("/api/v1/leads?hotel=" + chain.hotel() + "&" + query)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(lead -> lead.getString("name"))
                .toList();
    }
}
