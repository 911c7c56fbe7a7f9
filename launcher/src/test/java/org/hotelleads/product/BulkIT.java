package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A salesperson selects leads and changes all of them at once. */
@WholeProduct
class BulkIT {

    private static final By COUNT = By.id("bulk-count");
    private static final By PICKED = By.cssSelector("#leads .pick[data-lead]:checked");
    private static final By WHOLE_PAGE = By.id("pick-page");

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    BulkIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    private void guests(int many) {
        IntStream.range(0, many).forEach(guest -> guest(String.valueOf((char) ('a' + guest % 26)), guest));
    }

    private String guest(String letter, int number) {
        return chain.guestNamed("Ana Ruiz", letter + number + "@example.org");
    }

    private Panel open(String language) {
        var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel())
                .speak(language);
        panel.await(WHOLE_PAGE);
        return panel;
    }

    private static JsonObject json(Map<String, Object> fields) {
        return Json.createObjectBuilder(fields).build();
    }

    private static By pick(int row) {
        return By.cssSelector("#leads tr.lead-row:nth-child(" + row + ") .pick");
    }

    private static void pickRange(Panel panel, int first, int last) {
        panel.click(pick(first));
        new Actions(panel.browser().driver())
                .keyDown(Keys.SHIFT)
                .click(panel.await(pick(last)))
                .keyUp(Keys.SHIFT)
                .perform();
    }

    private static int picked(Panel panel) {
        return panel.browser().driver().findElements(PICKED).size();
    }

    @Test
    void theSelectionOutlivesPagesOrdersAndNewsButNoOtherFilter() {
        guests(60);
        try (var panel = open("en")) {
            pickRange(panel, 2, 5);
            panel.awaitText(COUNT, "4 leads selected");
            panel.click(By.cssSelector("#leads .ui-paginator-next"));
            panel.awaitText(By.cssSelector("#leads .ui-paginator-current"), "51");
            panel.awaitText(COUNT, "4 leads selected");
            panel.click(By.cssSelector("#leads .ui-paginator-prev"));
            panel.awaitText(By.cssSelector("#leads .ui-paginator-current"), "1\u201350");
            assertThat(picked(panel)).isEqualTo(4);
            var fresh = chain.guestNamed("Nora Neu", "nora@example.org");
            panel.click(By.id("fresh"));
            panel.await(By.cssSelector("#leads .lead-link[data-lead='" + fresh + "']"));
            assertThat(picked(panel)).isEqualTo(4);
            panel.search("nora");
            panel.awaitNames("Nora Neu");
            panel.awaitGone(By.id("bulk-bar"));
        }
    }

    @Test
    void twoHundredAndFiftyLeadsAreChangedInTheBackground() {
        guests(250);
        try (var panel = open("en")) {
            panel.click(WHOLE_PAGE);
            panel.awaitText(COUNT, "50 on this page selected.");
            panel.click(By.id("bulk-all"));
            panel.awaitText(COUNT, "All 250 that match are selected.");
            panel.click(By.cssSelector("[data-bulk=CONTACTED]"));
            panel.awaitText(By.id("bulk-fields"), "250 leads will be changed.");
            panel.click(By.id("bulk-start"));
            panel.await(By.cssSelector(".bulk-run"));
            panel.go("/leads?status=CONTACTED&hotel=" + chain.hotel());
            panel.awaitText(By.cssSelector(".bulk-run[data-running=false]"), "250 leads changed");
            panel.awaitText(By.cssSelector("#leads .ui-paginator-current"), "of 250");
            panel.click(By.cssSelector(".bulk-link.is-show"));
            panel.awaitText(By.id("bulk-outcome"), "250 leads changed");
            panel.click(By.id("bulk-close"));
            panel.awaitGone(By.cssSelector(".bulk-run"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2 leads changed, 1 skipped, is Lost already",
        "es, 2 leads cambiados, 1 omitido, ya está como Perdido"
    })
    void theKeyboardIsEnough(String language, String changed, String skipped, String why) {
        guests(2);
        var lost = guest("z", 9);
        hotelLeads.api().patch("/api/v1/leads/" + lost, json(Map.of("status", "LOST", "reason", "PRICE")));
        try (var panel = open(language)) {
            panel.await(WHOLE_PAGE).sendKeys(Keys.SPACE);
            panel.await(By.cssSelector("[data-bulk=LOST]")).sendKeys(Keys.ENTER);
            panel.await(By.id("bulk-start")).sendKeys(Keys.ENTER);
            panel.await(By.cssSelector("#bulk-reason-trouble .ui-message-error-detail"));
            chooseByKeyboard(panel, By.id("bulkReason:1"));
            panel.await(By.id("bulkText")).sendKeys("found it cheaper");
            panel.await(By.id("bulk-start")).sendKeys(Keys.ENTER);
            panel.awaitText(By.id("bulk-outcome"), changed);
            panel.awaitText(By.id("bulk-outcome"), skipped);
            panel.awaitText(By.id("bulk-outcome"), why);
            panel.press(Keys.ENTER);
            panel.awaitGone(By.id("bulk-outcome"));
        }
    }

    /** The input itself is hidden behind its circle: it has the focus, and the keyboard speaks to whatever has. */
    private static void chooseByKeyboard(Panel panel, By input) {
        var driver = panel.browser().driver();
        driver.executeScript("arguments[0].focus()", driver.findElement(input));
        new Actions(driver).sendKeys(Keys.SPACE).perform();
    }

    @Test
    void aLeadOfTheResultOpensBesideTheList() {
        var lead = guest("a", 1);
        try (var panel = open("en")) {
            for (var time = 0; time < 2; time++) {
                panel.click(WHOLE_PAGE);
                panel.click(By.cssSelector("[data-bulk=CONVERTED]"));
                panel.click(By.id("bulk-start"));
                panel.awaitText(By.id("bulk-outcome"), time == 0 ? "1 lead changed" : "is Converted already");
                if (time == 0) {
                    panel.click(By.id("bulk-close"));
                    panel.awaitGone(By.id("bulk-outcome"));
                }
            }
            panel.click(By.cssSelector("[data-bulk-lead]"));
            panel.awaitInLead("Converted");
            panel.awaitInAddress("lead=" + lead);
        }
    }

    @Test
    void programsChangeManyLeadsInOneCall() {
        guests(3);
        var api = hotelLeads.api();
        var comment = json(Map.of("comment", "Hola"));
        var wish = json(Map.of("filter", json(Map.of("hotel", List.of(chain.hotel()))), "change", comment));

        var begun = api.post("/api/v1/leads/bulk", wish);

        assertThat(begun.status()).as(begun::toString).isEqualTo(202);
        assertThat(begun.json().getInt("done")).isEqualTo(3);
        var ended = api.get("/api/v1/leads/bulk/" + begun.json().getString("id"));
        assertThat(ended.json().getString("state")).isEqualTo("FINISHED");
        assertThat(api.get("/api/v1/leads/bulk/" + new UUID(1, 2)).status()).isEqualTo(404);
        assertThat(api.post("/api/v1/leads/bulk", json(Map.of("change", comment)))
                        .status())
                .isEqualTo(400);
    }
}
