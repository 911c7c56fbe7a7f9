package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;

/** Programs work leads: give them to people, comment them, and learn of conflicts. */
@WholeProduct
class WorkingOverHttpIT {

    private static final String MONDAY = "2027-03-01T09:00:00Z";

    private final Api api;
    private final Chain chain;
    private final String lead;

    WorkingOverHttpIT(RunningHotelLeads hotelLeads) {
        api = hotelLeads.api();
        chain = Chain.withNewHotel(api);
        lead = "/api/v1/leads/" + chain.guestNamed("Ana Ruiz", "ana@example.org");
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    private Answer patch(JsonObjectBuilder wish) {
        return api.patch(lead, wish.build());
    }

    private int version() {
        return api.get(lead).json().getInt("version");
    }

    @Test
    void oneCallChangesStatusAndSalesperson() {
        var emma = chain.hire("Emma Hughes", "en");
        var changed = patch(
                object().add("status", "FOLLOW_UP").add("nextContactAt", MONDAY).add("assignedTo", emma.id()));
        assertThat(changed.status()).as(changed::toString).isEqualTo(200);
        assertThat(changed.json().getString("status")).isEqualTo("FOLLOW_UP");
        assertThat(changed.json().getInt("assignedTo")).isEqualTo((int) emma.id());
        assertThat(changed.json().getJsonArray("history").getJsonObject(1).getString("nextContactAt"))
                .isEqualTo(MONDAY);
        var nobody = patch(object().addNull("assignedTo"));
        assertThat(nobody.json().get("assignedTo")).isEqualTo(JsonValue.NULL);
        assertThat(nobody.json().getString("status")).isEqualTo("FOLLOW_UP");
        assertThat(nobody.json().getJsonArray("assignments").getValuesAs(JsonObject.class))
                .extracting(step -> step.get("to"))
                .containsExactly(Json.createValue(emma.id()), JsonValue.NULL);
    }

    @Test
    void aNextContactAlonePutsOffAFollowUpAndNothingElse() {
        assertThat(patch(object().add("nextContactAt", MONDAY)).status()).isEqualTo(400);
        patch(object().add("status", "FOLLOW_UP").add("nextContactAt", MONDAY));
        var later = patch(object().add("nextContactAt", "2027-03-02T09:00:00Z"));
        assertThat(later.status()).as(later::toString).isEqualTo(200);
        assertThat(later.json().getString("nextContactAt")).isEqualTo("2027-03-02T09:00:00Z");
        assertThat(later.json().getJsonArray("history")).hasSize(3);
    }

    @Test
    void aStaleVersionIsToldFieldByFieldWhatStandsAgainstWhat() {
        var emma = chain.hire("Emma Hughes", "en");
        var diego = chain.hire("Diego Poot", "es");
        var seen = version();
        patch(object().add("assignedTo", emma.id()));
        var status = patch(object().add("status", "CONTACTED").add("version", seen));
        assertThat(status.status()).as(status::toString).isEqualTo(200);
        var stale = patch(object().add("assignedTo", diego.id()).add("version", seen));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.header("Content-Type")).startsWith("application/problem+json");
        var conflict = stale.json().getJsonArray("conflicts").getJsonObject(0);
        assertThat(conflict.getString("field")).isEqualTo("assignedTo");
        assertThat(conflict.get("before")).isEqualTo(JsonValue.NULL);
        assertThat(conflict.getInt("theirs")).isEqualTo((int) emma.id());
        assertThat(conflict.getInt("mine")).isEqualTo((int) diego.id());
        assertThat(conflict.getString("by")).isEqualTo("API: bootstrap");
        assertThat(conflict.getString("at")).isNotEmpty();
        assertThat(api.get(lead).json().getInt("assignedTo")).isEqualTo((int) emma.id());
    }

    @Test
    void whatIsWrongIsNamedAndChangesNothing() {
        var stranger = Chain.withNewHotel(api).hire("Marc Oliver", "es");
        refused(patch(object().add("assignedTo", stranger.id())), "assignedTo");
        refused(patch(object().add("assignedTo", "emma")), "assignedTo");
        refused(patch(object()), "status");
        refused(patch(object().addNull("assignedTo").add("note", "why")), "note");
        refused(patch(object().add("status", "CONTACTED").add("colour", "red")), "colour");
        refused(
                api.post(
                        lead + "/comments",
                        object().add("text", "x".repeat(4001)).build()),
                "text");
        refused(api.post(lead + "/comments", object().build()), "text");
        assertThat(api.get(lead).json().getJsonArray("history")).hasSize(1);
        assertThat(api.get(lead).json().getJsonArray("comments")).isEmpty();
    }

    private static void refused(Answer answer, String field) {
        assertThat(answer.status()).as(answer::toString).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly(field);
    }

    @Test
    void aCommentIsAnsweredAsItIsKept() {
        var written =
                api.post(lead + "/comments", object().add("text", "Call her").build());
        assertThat(written.status()).as(written::toString).isEqualTo(201);
        assertThat(written.json().getString("author")).isEqualTo("API: bootstrap");
        assertThat(written.json().get("authorId")).isEqualTo(JsonValue.NULL);
        assertThat(api.get(lead).json().getJsonArray("comments")).containsExactly(written.json());
        var path = lead + "/comments/" + written.json().getInt("id");
        assertThat(api.patch(path, object().add("text", "Write to her").build()).status())
                .isEqualTo(409);
        assertThat(api.patch(lead + "/comments/0", object().add("text", "x").build())
                        .status())
                .isEqualTo(404);
        assertThat(api.post(
                                "/api/v1/leads/nobody/comments",
                                object().add("text", "x").build())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void peopleAreHiredAndListed() {
        var emma = chain.hire("Emma Hughes", "en");
        var page = api.get("/api/v1/users?limit=1&cursor=" + (emma.id() - 1)).json();
        var listed = page.getJsonArray("items").getJsonObject(0);
        assertThat(listed.getString("login")).isEqualTo(emma.login());
        assertThat(listed.getJsonArray("hotels")).containsExactly(Json.createValue(chain.hotel()));
        assertThat(listed.keySet()).doesNotContain("password");
        var wrong = api.post(
                "/api/v1/users",
                object().add("login", "Not A Login")
                        .add("name", " ")
                        .add("role", "SALES")
                        .add("password", "x")
                        .build());
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly("login", "name", "hotels");
        assertThat(api.withoutKey().get("/api/v1/users").status()).isEqualTo(401);
    }
}
