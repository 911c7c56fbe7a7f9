package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program says who gets the new leads of a hotel. */
@WholeProduct
class AssignmentRuleOverHttpIT {

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;
    private long admin;

    AssignmentRuleOverHttpIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    @BeforeEach
    void findAdmin() throws SQLException {
        try (var sql = hotelLeads.connect();
                var row = sql.createStatement().executeQuery("select id from app_user where login = 'admin'")) {
            row.next();
            admin = row.getLong(1);
        }
    }

    private String address() {
        return "/api/v1/hotels/" + chain.hotel() + "/assignment-rule";
    }

    private static JsonObject rule(String way, JsonObjectBuilder... people) {
        var all = Json.createArrayBuilder();
        for (var person : people) {
            all.add(person);
        }
        return Json.createObjectBuilder().add("rule", way).add("people", all).build();
    }

    private JsonObjectBuilder speaking(String language) {
        return Json.createObjectBuilder()
                .add("user", admin)
                .add("languages", Json.createArrayBuilder().add(language))
                .add("channels", JsonValue.EMPTY_JSON_ARRAY);
    }

    @Test
    void aHotelHasNoRuleUntilItIsGivenOne() {
        assertThat(hotelLeads.api().get(address()).json()).isEqualTo(rule("NONE"));

        var wish = rule("BY_LANGUAGE", speaking("es"));
        assertThat(hotelLeads.api().put(address(), wish).status()).isEqualTo(200);

        assertThat(hotelLeads.api().get(address()).json()).isEqualTo(wish);
    }

    @Test
    void whatIsWrongIsSaidOfEachFieldAndNothingChanges() {
        var answer = hotelLeads
                .api()
                .put(
                        address(),
                        rule(
                                "BY_LANGUAGE",
                                Json.createObjectBuilder().add("user", admin),
                                Json.createObjectBuilder().add("name", "Ana")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .contains("people.1.user", "people.1.name");
        assertThat(hotelLeads.api().put(address(), rule("ROUND_ROBIN")).status())
                .isEqualTo(400);
        assertThat(hotelLeads.api().put(address(), rule("BY_LUCK")).status()).isEqualTo(400);
        assertThat(hotelLeads.api().get(address()).json()).isEqualTo(rule("NONE"));
    }

    @Test
    void anUnknownHotelAndAMissingKeyAreRefused() {
        assertThat(hotelLeads
                        .api()
                        .get("/api/v1/hotels/nowhere/assignment-rule")
                        .status())
                .isBetween(400, 404);
        assertThat(hotelLeads.api().withoutKey().get(address()).status()).isEqualTo(401);
    }
}
