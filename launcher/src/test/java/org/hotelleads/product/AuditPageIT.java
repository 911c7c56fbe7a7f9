package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Admins read who did what, on the page and over HTTP, and see that nobody has changed the log. */
@WholeProduct
class AuditPageIT {

    private static final By LINES = By.cssSelector(".audit-lines tbody tr");

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    AuditPageIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    private List<JsonObject> deeds(String query) {
        var answer = hotelLeads.api().get("/api/v1/audit?" + query);
        assertThat(answer.status()).as(answer::toString).isEqualTo(200);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    @Test
    void whatWasDoneAtAHotelIsReadOverHttp() {
        chain.hire("Marta Sanz", "en");

        assertThat(deeds("hotel=" + chain.hotel()))
                .extracting(line -> line.getString("deed"))
                .contains("HOTEL_OPENED");
        assertThat(deeds("deed=PERSON_HIRED")).anySatisfy(line -> assertThat(
                        ((JsonString) line.getJsonObject("details").get("hotels")).getString())
                .isEqualTo(chain.hotel()));
        assertThat(hotelLeads.api().get("/api/v1/audit?deed=DANCED").status()).isEqualTo(400);
        assertThat(hotelLeads.api().withoutKey().get("/api/v1/audit").status()).isEqualTo(401);
    }

    @Test
    void theLogIsTakenAwayAsAFileWhichIsNotedToo() {
        chain.hire("Marta Sanz", "en");

        var file = hotelLeads.api().get("/api/v1/audit/export?deed=PERSON_HIRED");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body())
                .startsWith("\uFEFFid,at,user,who,deed,hotel,subject,details,seal,hash\r\n")
                .contains(",PERSON_HIRED,")
                .contains("hotels=" + chain.hotel())
                .doesNotContain("HOTEL_OPENED");
        assertThat(deeds("deed=AUDIT_EXPORTED")).isNotEmpty();
        assertThat(hotelLeads.api().get("/api/v1/audit/export?deed=DANCED").status())
                .isEqualTo(400);
        assertThat(hotelLeads.api().withoutKey().get("/api/v1/audit/export").status())
                .isEqualTo(401);
    }

    @Test
    void thePageShowsWhoLookedAtALeadAndThatTheLogIsWhole() {
        var lead = chain.guestNamed("Ana Ruiz", "ana@example.org");
        var marta = chain.hire("Marta Sanz", "en");
        try (var panel = Panel.openAs(hotelLeads, marta, Browser.wish(), "/leads?lead=" + lead)) {
            panel.awaitInLead("Ana Ruiz");
        }

        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel())) {
            panel.go("/audit?hotel=" + chain.hotel() + "&deed=LEAD_SEEN");
            panel.awaitText(LINES, "Marta Sanz");
            panel.awaitText(LINES, "Lead looked at");
            panel.click(By.id("check-now"));
            panel.awaitText(By.id("verdict"), "as it was written");
            assertThat(panel.await(By.id("file")).getAttribute("href"))
                    .endsWith("/audit/file?deed=LEAD_SEEN&hotel=" + chain.hotel());
            panel.browser().screenshot("audit");

            panel.go("/audit?deed=PERSON_HIRED&subject=" + marta.login());
            panel.awaitText(LINES, "Role: Sales");
            panel.go("/audit?subject=" + lead + "&before=" + Long.MAX_VALUE);
            assertThat(panel.await(By.cssSelector(".outbox-walk a")).getAttribute("href"))
                    .endsWith("/audit?subject=" + lead);
        }
    }

    @Test
    void onlyAdminsReadIt() {
        try (var panel = Panel.openAs(hotelLeads, chain.hire("Marta Sanz", "en"), Browser.wish(), "/leads")) {
            assertThat(panel.sees(By.cssSelector(".side-menu a[href$='/audit']")))
                    .isFalse();
            panel.go("/audit");
            panel.awaitText(By.cssSelector(".audit"), "Only admins");
        }
    }
}
