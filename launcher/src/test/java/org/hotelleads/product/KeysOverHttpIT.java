package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Programs are given keys over HTTP, go no faster than these let them, and lose them. */
@WholeProduct
class KeysOverHttpIT {

    private final Api api;
    private final Chain chain;
    private final String name = "bot " + UUID.randomUUID();

    KeysOverHttpIT(RunningHotelLeads hotelLeads) {
        api = hotelLeads.api();
        chain = Chain.withNewHotel(api);
    }

    private JsonObjectBuilder wish(String... scopes) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("scopes", Json.createArrayBuilder(List.of(scopes)))
                .add("hotels", Json.createArrayBuilder().add(chain.hotel()));
    }

    private JsonObject issue(JsonObjectBuilder wish) {
        var answer = api.post("/api/v1/keys", wish.build());
        assertThat(answer.status()).as(answer::toString).isEqualTo(201);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        return answer.json();
    }

    private Answer rotate(int id, int hours) {
        return api.post(
                "/api/v1/keys/" + id + "/rotation",
                Json.createObjectBuilder().add("graceHours", hours).build());
    }

    private Answer delete(String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path))
                .header("Authorization", "Bearer " + bootstrap())
                .DELETE()
                .build());
    }

    /** A key that may do everything, for what {@link Api} has no word for. */
    private String bootstrap() {
        return api.post(
                        "/api/v1/keys",
                        Json.createObjectBuilder()
                                .add("name", "all " + UUID.randomUUID())
                                .add(
                                        "scopes",
                                        Json.createArrayBuilder()
                                                .add("admin")
                                                .add("capture")
                                                .add("leads:read"))
                                .add("allHotels", true)
                                .build())
                .json()
                .getString("key");
    }

    @Test
    void aKeyIsMadeUsedRenewedAndWithdrawn() {
        var made = issue(wish("leads:read"));
        assertThat(made.getString("key"))
                .startsWith(made.getString("beginning"))
                .startsWith("hl_");
        var program = api.withKey(made.getString("key"));
        assertThat(program.get("/api/v1/leads").status()).isEqualTo(200);
        assertThat(program.get("/api/v1/keys").status()).isEqualTo(403);
        var id = made.getInt("id");
        var read = api.get("/api/v1/keys/" + id);
        assertThat(read.json().get("key")).isEqualTo(JsonValue.NULL);
        assertThat(read.body()).doesNotContain(made.getString("key"));

        var renewed = rotate(id, 24);
        assertThat(renewed.status()).as(renewed::toString).isEqualTo(200);
        assertThat(renewed.json().getString("oldWorksUntil")).isNotEmpty();
        var again = api.withKey(renewed.json().getString("key"));
        assertThat(program.get("/api/v1/leads").status()).isEqualTo(200);
        assertThat(again.get("/api/v1/leads").status()).isEqualTo(200);
        assertThat(rotate(id, 5).status()).isEqualTo(400);

        assertThat(delete("/api/v1/keys/" + id).status()).isEqualTo(204);
        for (var gone : List.of(program, again)) {
            var refused = gone.get("/api/v1/leads");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(api.get("/api/v1/keys/" + id).status()).isEqualTo(404);
    }

    @Test
    void whatIsSentChangesAndTheRestStays() {
        var made = issue(wish("leads:read", "capture").add("rate", 500));
        var path = "/api/v1/keys/" + made.getInt("id");
        var end = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        var changed = api.patch(
                path,
                Json.createObjectBuilder().add("expiresAt", end.toString()).build());
        assertThat(changed.status()).as(changed::toString).isEqualTo(200);
        assertThat(changed.json().getString("state")).isEqualTo("ENDS_SOON");
        assertThat(changed.json().getInt("rate")).isEqualTo(500);
        assertThat(changed.json().getJsonArray("scopes")).hasSize(2);

        var reduced = api.patch(
                path,
                Json.createObjectBuilder()
                        .add("scopes", Json.createArrayBuilder().add("capture"))
                        .addNull("rate")
                        .build());
        assertThat(reduced.json().get("rate")).isEqualTo(JsonValue.NULL);
        assertThat(reduced.json().getString("expiresAt")).isEqualTo(end.toString());
        assertThat(api.withKey(made.getString("key")).get("/api/v1/leads").status())
                .isEqualTo(403);
    }

    @Test
    void whatIsWrongIsNamed() {
        var answer = api.post(
                "/api/v1/keys",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("scopes", Json.createArrayBuilder().add("everything"))
                        .add("secret", "mine")
                        .build());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"scopes\"", "\"field\":\"secret\"");
        var placeless = api.post(
                "/api/v1/keys",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("scopes", Json.createArrayBuilder())
                        .build());
        assertThat(placeless.body()).contains("\"field\":\"scopes\"", "\"field\":\"hotels\"");
        issue(wish("capture"));
        assertThat(api.post("/api/v1/keys", wish("capture").build()).status()).isEqualTo(409);
    }

    @Test
    void answersSayHowFastAProgramMayGoOnAndWhoGoesFasterIsSentAway() {
        var made = issue(wish("leads:read").add("rate", 3));
        var program = api.withKey(made.getString("key"));

        var first = program.get("/api/v1/leads?limit=1");
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"key\";q=3;w=60");
        assertThat(first.header("RateLimit")).isEqualTo("\"key\";r=2;t=20");
        assertThat(program.get("/api/v1/leads/export?format=csv").header("RateLimit"))
                .startsWith("\"key\";r=1;");
        assertThat(program.get("/api/v1/nothing-here").header("RateLimit")).startsWith("\"key\";r=0;");

        var refused = program.get("/api/v1/leads?limit=1");
        assertThat(refused.status()).as(refused::toString).isEqualTo(429);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().getInt("status")).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        assertThat(refused.header("RateLimit")).startsWith("\"key\";r=0;t=");
        assertThat(program.get("/api/v1/leads/export?format=csv").status()).isEqualTo(429);
        assertThat(api.get("/api/v1/leads?limit=1").status())
                .as("other keys are not concerned")
                .isEqualTo(200);
        assertThat(api.get("/api/v1/leads?limit=1").header("RateLimit-Policy")).isEqualTo("\"key\";q=60000;w=60");
    }

    /** A proxy on this machine says from where; so the tests beside this one are not sent away with it. */
    @Test
    void whoTriesOneWrongKeyAfterTheOtherIsSentAway() {
        Answer last = null;
        for (var number = 0; number <= 60; number++) {
            last = guess("wrong-" + number + name, "203.0.113.77");
            assertThat(last.status()).isEqualTo(number < 60 ? 401 : 429);
        }
        assertThat(last.header("Retry-After")).isNotEmpty();
        assertThat(guess("wrong" + name, "203.0.113.78").status()).isEqualTo(401);
    }

    private Answer guess(String key, String from) {
        return api.send(HttpRequest.newBuilder(api.uri("/api/v1/leads"))
                .header("Authorization", "Bearer " + key)
                .header("X-Forwarded-For", from)
                .build());
    }

    @Test
    void aFormThatAnybodyMaySendComesNotFasterThanPeopleFillItIn() {
        var vendors = new Vendors(api, chain.hotel());
        var open = vendors.connect("WEB_FORM", Json.createObjectBuilder());
        var sealed = vendors.connect("WEB_FORM", "a-secret-of-the-hotels-server");
        for (var number = 0; number < 30; number++) {
            assertThat(send(vendors, open, "203.0.113.9").status()).isNotEqualTo(429);
        }

        var refused = send(vendors, open, "203.0.113.9");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(send(vendors, open, "203.0.113.10").status()).isNotEqualTo(429);
        for (var number = 0; number < 40; number++) {
            assertThat(send(vendors, sealed, "203.0.113.9").status())
                    .as("a server that seals what it passes on is not limited")
                    .isEqualTo(401);
        }
    }

    private static Answer send(Vendors vendors, String connection, String from) {
        return vendors.post(
                connection, "application/x-www-form-urlencoded", "message=", Map.of("X-Forwarded-For", from));
    }

    @Test
    void aKeyOfAGroupFollowsIt() {
        var second = Chain.withNewHotel(api);
        var code = "g-" + UUID.randomUUID();
        var group = Json.createObjectBuilder()
                .add("code", code)
                .add("name", "Caribbean")
                .add("hotels", Json.createArrayBuilder().add(chain.hotel()));
        var made = api.post("/api/v1/hotel-groups", group.build());
        assertThat(made.status()).as(made::toString).isEqualTo(201);
        var key = issue(Json.createObjectBuilder()
                .add("name", name)
                .add("scopes", Json.createArrayBuilder().add("leads:read"))
                .add("groups", Json.createArrayBuilder().add(code)));
        var program = api.withKey(key.getString("key"));
        assertThat(program.get("/api/v1/leads?hotel=" + second.hotel()).status())
                .isEqualTo(403);

        var both = Json.createObjectBuilder()
                .add("version", made.json().getInt("version"))
                .add("hotels", Json.createArrayBuilder().add(chain.hotel()).add(second.hotel()))
                .build();
        assertThat(api.patch("/api/v1/hotel-groups/" + code, both).status()).isEqualTo(200);
        assertThat(program.get("/api/v1/leads?hotel=" + second.hotel()).status())
                .isEqualTo(200);
        assertThat(api.patch("/api/v1/hotel-groups/" + code, both).status()).isEqualTo(409);
        assertThat(delete("/api/v1/hotel-groups/" + code).status()).isEqualTo(409);
        assertThat(delete("/api/v1/keys/" + key.getInt("id")).status()).isEqualTo(204);
    }

    @Test
    void aHotelIsChangedAndWhoIsOvertakenIsToldByWhat() {
        var path = "/api/v1/hotels/" + chain.hotel();
        var version = api.get(path).json().getInt("version");
        var first = api.patch(
                path,
                Json.createObjectBuilder()
                        .add("version", version)
                        .add("zone", "America/Cancun")
                        .build());
        assertThat(first.status()).as(first::toString).isEqualTo(200);
        assertThat(first.json().getString("zone")).isEqualTo("America/Cancun");

        var overtaken = api.patch(
                path,
                Json.createObjectBuilder()
                        .add("version", version)
                        .add("zone", "Europe/Rome")
                        .build());
        assertThat(overtaken.status()).isEqualTo(409);
        var conflict = overtaken.json().getJsonArray("conflicts").getJsonObject(0);
        assertThat(conflict.getString("field")).isEqualTo("zone");
        assertThat(conflict.getString("before")).isEqualTo("Europe/Madrid");
        assertThat(conflict.getString("theirs")).isEqualTo("America/Cancun");
        var wrong = Json.createObjectBuilder().add("code", "x").add("version", version + 1);
        assertThat(api.patch(path, wrong.build()).status()).isEqualTo(400);
        assertThat(api.get("/api/v1/hotels/never-built").status()).isEqualTo(404);
    }
}
