package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Programs find a guest, hand out what is known, erase them with a certificate, and set for how long guests are kept. */
@WholeProduct
class PrivacyOverHttpIT {

    private static final String PRIVACY = "/api/v1/privacy/";

    private final RunningHotelLeads hotelLeads;
    private final Api api;
    private final Chain chain;
    private final String email = "rosa." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";

    PrivacyOverHttpIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        api = hotelLeads.api();
        chain = Chain.withNewHotel(api);
    }

    private JsonObject found(String text) {
        var answer = api.post(
                PRIVACY + "search", Json.createObjectBuilder().add("q", text).build());
        assertThat(answer.status()).as(answer::toString).isEqualTo(200);
        return answer.json();
    }

    private static JsonObjectBuilder chosen(String... leads) {
        var ids = Json.createArrayBuilder();
        for (var lead : leads) {
            ids.add(lead);
        }
        return Json.createObjectBuilder().add("leads", ids);
    }

    private static JsonArray leads(JsonObject finding) {
        return finding.getJsonArray("leads");
    }

    @Test
    void aGuestIsFoundHandedOutAndErased() throws Exception {
        var lead = chain.guestNamed("Rosa Quintela", email);
        assertThat(leads(found(email)).getJsonObject(0).getString("id")).isEqualTo(lead);
        assertThat(leads(found("quintela")).getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("email"))
                .contains(email);

        var file = api.post(PRIVACY + "files", chosen(lead).build());
        assertThat(file.header("Content-Disposition")).contains("guest.json");
        assertThat(file.json().getString("format")).isEqualTo("hotelleads.guest.v1");
        assertThat(file.body()).contains("Rosa Quintela", email);
        var paper = api.post(
                PRIVACY + "files",
                chosen(lead).add("format", "pdf").add("language", "es").build());
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf;charset=UTF-8");
        assertThat(paper.body()).startsWith("%PDF-");

        var counts = api.post(PRIVACY + "preview", chosen(lead).build()).json().getJsonObject("counts");
        assertThat(counts.getInt("LEADS")).isEqualTo(1);
        assertThat(api.post(
                                PRIVACY + "erasures",
                                chosen(lead).add("confirm", "yes").build())
                        .status())
                .isEqualTo(400);
        var erased = api.post(
                PRIVACY + "erasures",
                chosen(lead).add("confirm", "ERASE").add("request", "Letter 7").build());
        assertThat(erased.status()).as(erased::toString).isEqualTo(201);
        assertThat(erased.body()).contains("Letter 7").doesNotContain(email).doesNotContain("Quintela");

        assertThat(leads(found(email))).isEmpty();
        assertThat(chain.lead(lead).get("name")).isEqualTo(JsonValue.NULL);
        var certificate = erased.json().getString("id");
        assertThat(api.get(PRIVACY + "erasures/" + certificate + "/pdf?language=es")
                        .body())
                .startsWith("%PDF-");
        assertThat(api.post(
                                PRIVACY + "erasures/check",
                                Json.createObjectBuilder()
                                        .add("identifier", email)
                                        .build())
                        .json()
                        .getJsonArray("items"))
                .hasSize(1);
        assertThat(api.get(PRIVACY + "erasures?limit=1").json().getJsonArray("items"))
                .hasSize(1);
        assertThat(Files.readString(hotelLeads.log())).doesNotContain(email).doesNotContain("Quintela");
    }

    @Test
    void whatWasErasedIsNotTakenAgain() {
        var message = chain.said("talk-" + UUID.randomUUID(), 1, "Soy Rosa Quintela, " + email)
                .build();
        var lead = api.post("/api/v1/messages", message).json().getString("lead");
        assertThat(api.post(
                                PRIVACY + "erasures",
                                chosen(lead).add("confirm", "ERASE").build())
                        .status())
                .isEqualTo(201);

        var again = api.post("/api/v1/messages", message);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getBoolean("duplicate")).isTrue();
        assertThat(again.json().get("conversation")).isEqualTo(JsonValue.NULL);
        assertThat(leads(found(email))).isEmpty();
        assertThat(api.post(
                                "/api/v1/leads/" + lead + "/comments",
                                Json.createObjectBuilder().add("text", "x").build())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void onlyKeysThatRunTheChainMay() {
        assertThat(api.withoutKey().get(PRIVACY + "erasures").status()).isEqualTo(401);
        assertThat(api.post(
                                PRIVACY + "search",
                                Json.createObjectBuilder().add("q", "ab").build())
                        .status())
                .isEqualTo(400);
        assertThat(api.post(
                                PRIVACY + "preview",
                                chosen(UUID.randomUUID().toString()).build())
                        .status())
                .isEqualTo(404);
        assertThat(api.get(PRIVACY + "erasures/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void hotelsSayForHowLongTheyKeepTheirGuests() {
        var rule = PRIVACY + "retention/" + chain.hotel();
        var months = Json.createObjectBuilder()
                .add("converted", 36)
                .add("others", 12)
                .build();

        assertThat(api.post(rule + "/preview", months).json().getInt("others")).isZero();
        assertThat(api.put(rule, months).json().getInt("converted")).isEqualTo(36);
        assertThat(api.get(rule).json().getInt("others")).isEqualTo(12);
        assertThat(api.put(rule, Json.createObjectBuilder().add("others", 0).build())
                        .status())
                .isEqualTo(400);
        assertThat(api.put(rule, Json.createObjectBuilder().build()).json().get("others"))
                .isEqualTo(JsonValue.NULL);

        var lead = chain.guestNamed("Rosa Quintela", email);
        var kept = api.put(
                PRIVACY + "leads/" + lead + "/kept",
                Json.createObjectBuilder().add("why", "Dispute").build());
        assertThat(kept.json().getString("why")).isEqualTo("Dispute");
    }
}
