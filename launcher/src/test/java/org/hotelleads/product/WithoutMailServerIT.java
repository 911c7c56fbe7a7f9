package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** HotelLeads as most people try it: without a mail server. */
@WholeProduct
class WithoutMailServerIT {

    @Test
    void mailsWaitAndTheOutboxSaysWhy(RunningHotelLeads hotelLeads) {
        var api = hotelLeads.api();
        var chain = Chain.withNewHotel(api);
        var notice =
                Json.createObjectBuilder().add("address", "front@hotel.example").add("locale", "en");
        api.put(
                "/api/v1/hotels/" + chain.hotel() + "/notices",
                Json.createArrayBuilder().add(notice).build());
        var lead = chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads")) {
            panel.go("/outbox?state=WAITING");
            panel.await(By.id("no-server"));
            panel.await(By.cssSelector(".messages a[href$='lead=" + lead + "']"));
        }
        var waiting =
                api.get("/api/v1/outbox?kind=MAIL").json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(waiting)
                .filteredOn(item -> item.getString("hotel", "").equals(chain.hotel()))
                .singleElement()
                .satisfies(item -> assertThat(item.getInt("attempts")).isZero());
    }
}
