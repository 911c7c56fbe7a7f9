package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Writing a lead down by hand, and one guest on two channels, in a real browser. */
@WholeProduct
class DuplicatesIT {

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;
    private final String email = "g-" + UUID.randomUUID() + "@example.org";

    private final String phone = "+346" + (10_000_000 + Math.floorMod(email.hashCode(), 80_000_000));

    DuplicatesIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    private Panel open(String language, String more) {
        return Panel.open(hotelLeads, Browser.wish().speaking(language), "/leads?hotel=" + chain.hotel() + more);
    }

    private static WebElement focused(Panel panel) {
        return panel.browser().driver().switchTo().activeElement();
    }

    private Answer merge(String survivor, String absorbed) {
        var body = Json.createObjectBuilder().add("with", absorbed).build();
        return hotelLeads.api().post("/api/v1/leads/" + survivor + "/merge", body);
    }

    private String oneMore(String name) {
        var lead = Json.createObjectBuilder()
                .add("hotel", chain.hotel())
                .add("name", name)
                .add("email", email)
                .add("channel", "PHONE")
                .build();
        return hotelLeads.api().post("/api/v1/leads", lead).json().getString("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void aLeadIsWrittenDownByKeyboardAlone(String language) {
        try (var panel = open(language, "")) {
            focused(panel).sendKeys("n");
            panel.await(By.id("new-name"));
            panel.until(() -> "new-name".equals(focused(panel).getDomAttribute("id")));
            focused(panel).sendKeys("Ana Ruiz", Keys.TAB, phone, Keys.TAB, email, Keys.ENTER);
            panel.awaitNames("Ana Ruiz");
            panel.awaitInLead(phone);
            panel.awaitInAddress("lead=");
            panel.until(() -> "lead-name".equals(focused(panel).getDomAttribute("id")));
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        try (var panel = open("en", "")) {
            panel.click(By.id("new-lead"));
            panel.type(By.id("new-phone"), "12");
            panel.type(By.id("new-email"), "ana@");
            panel.click(By.id("new-create"));
            panel.await(By.cssSelector("#new-phone-trouble .ui-message-error-detail"));
            assertThat(panel.await(By.id("new-email-trouble")).getText()).isEqualTo("This is no email address.");
            assertThat(panel.await(By.id("new-email")).getDomProperty("value")).isEqualTo("ana@");
            assertThat(panel.await(By.id("new-phone")).getDomProperty("value")).isEqualTo("12");
        }
    }

    @Test
    void whoIsKnownIsShownBeforeASecondLeadIsMade() {
        var ana = chain.guestNamed("Ana Ruiz", email);
        try (var panel = open("en", "")) {
            panel.click(By.id("new-lead"));
            panel.type(By.id("new-name"), "Anita");
            panel.type(By.id("new-email"), email);
            panel.click(By.id("new-create"));
            panel.await(By.cssSelector("[data-known='" + ana + "']"));
            panel.click(By.id("new-back"));
            assertThat(panel.await(By.id("new-name")).getDomProperty("value")).isEqualTo("Anita");
            panel.click(By.id("new-create"));
            panel.click(By.cssSelector("[data-known='" + ana + "'] .known-open"));
            panel.await(By.cssSelector("aside[data-lead='" + ana + "']"));
            panel.awaitNames("Ana Ruiz");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void twoLeadsBecomeOneAndTwoAgain(String language) {
        var ana = chain.guestNamed("Ana Ruiz", email);
        try (var panel = open(language, "")) {
            panel.click(By.id("new-lead"));
            panel.type(By.id("new-name"), "Anita");
            panel.type(By.id("new-email"), email);
            panel.click(By.id("new-create"));
            panel.click(By.id("new-anyway"));
            panel.awaitNames("Ana Ruiz", "Anita");

            panel.click(By.cssSelector("[data-known='" + ana + "'] .compare"));
            panel.click(By.xpath("//*[@data-field='NAME']//label[contains(., 'Anita')]"));
            panel.click(By.id("merge-save"));
            panel.awaitNames("Anita");
            panel.awaitInAddress("lead=" + ana);
            assertThat(chain.lead(ana).getJsonArray("transcript")).hasSize(2);

            panel.click(By.cssSelector(".unmerge"));
            panel.awaitNames("Ana Ruiz", "Anita");
            panel.await(By.cssSelector(".compare"));
            assertThat(chain.lead(ana).getJsonArray("transcript")).hasSize(1);
        }
    }

    @Test
    void whoIsNotTheSamePersonIsNoLongerShown() {
        var ana = chain.guestNamed("Ana Ruiz", email);
        var other = oneMore("Luis Gil");
        try (var panel = open("en", "&lead=" + ana)) {
            panel.click(By.cssSelector("[data-known='" + other + "'] .apart"));
            panel.until(() -> panel.browser()
                    .driver()
                    .findElements(By.cssSelector("[data-known]"))
                    .isEmpty());
        }
        assertThat(duplicatesOf(other).getJsonArray("items")).isEmpty();
    }

    private JsonObject duplicatesOf(String lead) {
        return hotelLeads.api().get("/api/v1/leads/" + lead + "/duplicates").json();
    }

    @Test
    void aProgramFindsMergesAndPartsLeads() {
        var ana = chain.guestNamed("Ana Ruiz", email);
        var other = oneMore("Anita");
        assertThat(duplicatesOf(ana).getJsonArray("items").getJsonObject(0).getString("id"))
                .isEqualTo(other);
        var known = hotelLeads.api().get("/api/v1/leads/duplicates?email=" + email);
        assertThat(known.json().getJsonArray("items")).hasSize(2);
        assertThat(known.json().getInt("elsewhere")).isZero();

        assertThat(merge(ana, other).status()).isEqualTo(200);
        assertThat(merge(ana, other).status()).isEqualTo(409);
        assertThat(chain.lead(other).getString("id")).isEqualTo(ana);
        assertThat(chain.lead(ana).getJsonArray("merged")).hasSize(1);

        var from = Json.createObjectBuilder().add("from", ana).build();
        var parted = hotelLeads.api().post("/api/v1/leads/" + other + "/unmerge", from);
        assertThat(parted.json().getString("id")).isEqualTo(other);
        assertThat(merge(ana, UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(merge(ana, "nothing").status()).isEqualTo(400);
    }

    @Test
    void aStaleVersionMergesNothing() {
        var ana = chain.guestNamed("Ana Ruiz", email);
        var other = oneMore("Anita");
        var body = Json.createObjectBuilder()
                .add("with", other)
                .add("keep", Json.createObjectBuilder().add("name", "other"))
                .add("version", chain.lead(ana).getInt("version") + 1)
                .build();

        assertThat(hotelLeads
                        .api()
                        .post("/api/v1/leads/" + ana + "/merge", body)
                        .status())
                .isEqualTo(409);
        assertThat(chain.lead(other).getString("id")).isEqualTo(other);
    }
}
