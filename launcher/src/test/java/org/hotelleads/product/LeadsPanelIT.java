package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;

/** What a salesperson does in the panel all day, in a real browser. */
@WholeProduct
class LeadsPanelIT {

    private static final double SECONDS_UNTIL_EVERYBODY_SEES_IT = 5;

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    LeadsPanelIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    private Panel open(String more) {
        return Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel() + more);
    }

    @Test
    void aMessageThatIsReportedBecomesARowWithoutReloading() {
        chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var panel = open("")) {
            panel.awaitNames("Ana Ruiz");
            chain.guestNamed("Íñigo Núñez", "inigo@example.org");
            panel.awaitNames("Ana Ruiz", "Íñigo Núñez");
        }
    }

    @Test
    void aSearchNeedsNoAccentsAndStandsInTheAddress() {
        chain.guestNamed("Ana Ruiz", "ana@example.org");
        chain.guestNamed("Íñigo Núñez", "inigo@example.org");
        try (var panel = open("")) {
            panel.awaitNames("Ana Ruiz", "Íñigo Núñez");
            panel.search("nunez");
            panel.awaitNames("Íñigo Núñez");
            panel.awaitInAddress("q=nunez");
            panel.go(panel.address().replaceAll("^https?://[^/]+", ""));
            panel.awaitNames("Íñigo Núñez");
        }
    }

    @Test
    void aFilterAppliesAsItIsPicked() {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        chain.guestNamed("Ben Roy", "ben@example.org");
        hotelLeads
                .api()
                .patch(
                        "/api/v1/leads/" + ana,
                        Json.createObjectBuilder(Map.of("status", "CONTACTED")).build());
        try (var panel = open("")) {
            panel.awaitNames("Ana Ruiz", "Ben Roy");
            panel.click(By.id("status"));
            panel.click(By.xpath("//*[@id='status_panel']//label[normalize-space()='Contacted']"));
            panel.awaitNames("Ana Ruiz");
            panel.awaitInAddress("status=CONTACTED");
            panel.click(By.id("status"));
            panel.click(By.id("clear"));
            panel.awaitNotInAddress("status=CONTACTED");
        }
    }

    @Test
    void aChangeOfStatusIsSeenInAnotherBrowser() {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var mine = open("&lead=" + ana);
                var theirs = open("")) {
            theirs.awaitInRow(ana, "New");
            mine.choose("CONTACTED");
            mine.awaitInLead("Contacted");
            var began = System.nanoTime();
            theirs.awaitInRow(ana, "Contacted");
            assertThat((System.nanoTime() - began) / 1e9).isLessThan(SECONDS_UNTIL_EVERYBODY_SEES_IT);
            assertThat(chain.lead(ana).getJsonArray("history")).hasSize(2);
        }
    }

    @Test
    void lostAsksForAReasonAndTellsItToTheTeam() {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var panel = open("&lead=" + ana)) {
            panel.choose("LOST");
            panel.click(By.id("lost-save"));
            panel.await(By.cssSelector("#reason-trouble .ui-message-error-detail"));
            panel.click(By.cssSelector("label[for='reason:1']"));
            panel.type(By.id("note"), "found it cheaper");
            panel.click(By.id("lost-save"));
            panel.awaitInLead("found it cheaper");
            panel.awaitInRow(ana, "Lost");
        }
    }

    @Test
    void followUpProposesTomorrowMorning() {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var panel = open("&lead=" + ana)) {
            panel.choose("FOLLOW_UP");
            panel.await(By.id("nextContactAt_input"));
            panel.click(By.id("follow-save"));
            panel.awaitInRow(ana, "Follow-up");
            assertThat(chain.lead(ana).getString("nextContactAt")).matches(".*T0[89]:00:00Z");
        }
    }

    @Test
    void whatAGuestWritesIsShownAndNeverRun() {
        var evil = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>";
        chain.send(chain.said("evil", 0, "Soy Ana Ruiz, ana@example.org " + evil));
        try (var panel = open("")) {
            panel.awaitNames("Ana Ruiz");
            panel.click(By.cssSelector("#leads .lead-link"));
            panel.awaitInLead("<script>");
            assertThat(panel.browser().driver().getTitle()).doesNotContain("broken");
        }
    }

    @Test
    void theLeadOpensBesideTheListAndClosesByEscape() {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var panel = open("")) {
            panel.awaitNames("Ana Ruiz");
            panel.openLead(ana);
            panel.awaitInLead("ana@example.org");
            panel.awaitInLead("Left an email address");
            panel.awaitInAddress("lead=" + ana);
            assertThat(panel.await(By.cssSelector("#leads")).getLocation()).isNotEqualTo(new Point(0, 0));
            panel.press(Keys.ESCAPE);
            panel.awaitNames("Ana Ruiz");
        }
    }
}
