package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Whom to contact again and when: the counters on the panel, the page of follow-ups, and who gets new leads. */
@WholeProduct
class FollowUpsIT {

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    FollowUpsIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    private Panel open(Browser.Wish wish, String more) {
        return Panel.open(hotelLeads, wish, "/leads?hotel=" + chain.hotel() + more);
    }

    private String guestToCall(String name, Duration fromNow) {
        var lead = chain.guestNamed(name, name.replace(' ', '.').toLowerCase(java.util.Locale.ROOT) + "@example.org");
        callAt(lead, Instant.now().plus(fromNow));
        return lead;
    }

    private void callAt(String lead, Instant when) {
        var answer = hotelLeads
                .api()
                .patch(
                        "/api/v1/leads/" + lead,
                        Json.createObjectBuilder()
                                .add("status", "FOLLOW_UP")
                                .add(
                                        "nextContactAt",
                                        when.truncatedTo(ChronoUnit.SECONDS).toString())
                                .build());
        assertThat(answer.status()).as(answer::toString).isEqualTo(200);
    }

    /** Chooses the language as a person does, by the buttons in the menu. */
    private static void speak(Panel panel, String language) {
        panel.click(By.cssSelector("[data-language='" + language + "']"));
        panel.await(By.cssSelector("html[lang='" + language + "'] #leads"));
    }

    private static By counter(String due, int number) {
        return By.xpath("//a[@data-due='" + due + "'][strong[normalize-space()='" + number + "']]");
    }

    private static By call(String lead) {
        return By.cssSelector(".call[data-lead='" + lead + "']");
    }

    private static By doing(String lead, String what) {
        return By.cssSelector(".call[data-lead='" + lead + "'] [data-do='" + what + "']");
    }

    @ParameterizedTest
    @CsvSource({"en, Overdue", "es, Atrasados"})
    void aPressOnTheCounterShowsWhatIsOverdue(String language, String overdue) {
        guestToCall("Ana Ruiz", Duration.ofHours(-3));
        chain.guestNamed("Ben Roy", "ben@example.org");
        try (var panel = open(Browser.wish(), "")) {
            speak(panel, language);
            panel.awaitNames("Ana Ruiz", "Ben Roy");
            panel.click(counter("OVERDUE", 1));
            panel.awaitNames("Ana Ruiz");
            panel.awaitInAddress("due=OVERDUE");
            assertThat(panel.await(By.cssSelector(".chips")).getText()).contains(overdue);
            panel.click(counter("OVERDUE", 1));
            panel.awaitNames("Ana Ruiz", "Ben Roy");
        }
    }

    @Test
    void theCountersFollowWhatOthersDo() {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var panel = open(Browser.wish(), "")) {
            panel.await(counter("OVERDUE", 0));
            callAt(ana, Instant.now().minus(Duration.ofHours(1)));
            panel.await(counter("OVERDUE", 1));
        }
    }

    @Test
    void mineAndNobodysAreFiltersThatCanBeShared() {
        chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var panel = open(Browser.wish(), "")) {
            panel.awaitNames("Ana Ruiz");
            panel.click(By.id("assignedTo"));
            panel.click(By.xpath("//*[@id='assignedTo_panel']//label[normalize-space()='Me']"));
            panel.awaitNames();
            panel.awaitInAddress("assignedTo=ME");
            panel.click(By.xpath("//*[@id='assignedTo_panel']//label[normalize-space()='Nobody']"));
            panel.awaitNames("Ana Ruiz");
            panel.awaitInAddress("assignedTo=NOBODY");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Overdue", "es, Atrasados"})
    void onePressPutsOffOrSaysThatItIsDone(String language, String overdue) {
        var ana = guestToCall("Ana Ruiz", Duration.ofHours(-3));
        var ben = guestToCall("Ben Roy", Duration.ofHours(-2));
        try (var panel = open(Browser.wish(), "")) {
            speak(panel, language);
            panel.go("/follow-ups?assignedTo=NOBODY");
            assertThat(panel.await(By.id("group-OVERDUE")).getText()).startsWith(overdue);
            panel.await(call(ana));
            panel.click(doing(ana, "TOMORROW"));
            panel.await(By.cssSelector(".group.is-TOMORROW .call[data-lead='" + ana + "']"));
            panel.click(doing(ben, "contacted"));
            panel.awaitGone(call(ben));
            assertThat(chain.lead(ana).getString("nextContactAt")).matches(".*T0[89]:00:00Z");
            assertThat(chain.lead(ben).getString("status")).isEqualTo("CONTACTED");
        }
    }

    @Test
    void theKeyboardIsEnoughAndStaysWhereItIs() {
        var ana = guestToCall("Ana Ruiz", Duration.ofHours(-3));
        try (var panel = open(Browser.wish(), "")) {
            panel.go("/follow-ups?assignedTo=NOBODY");
            panel.focus(doing(ana, "IN_THREE_DAYS"));
            panel.press(Keys.ENTER);
            panel.await(
                    By.cssSelector(".group.is-SOON .call[data-lead='" + ana + "'] [data-do='IN_THREE_DAYS']:focus"));
        }
    }

    @Test
    void theListFollowsWhatOthersDo() {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var panel = open(Browser.wish(), "")) {
            panel.go("/follow-ups?assignedTo=NOBODY");
            panel.await(By.cssSelector("#calls .groups"));
            callAt(ana, Instant.now().minus(Duration.ofHours(1)));
            panel.await(call(ana));
            hotelLeads
                    .api()
                    .patch(
                            "/api/v1/leads/" + ana,
                            Json.createObjectBuilder()
                                    .add("status", "CONVERTED")
                                    .build());
            panel.awaitGone(call(ana));
        }
    }

    @Test
    void theRuleOfAHotelIsSetInTheBrowserAndGivesTheNextLead() {
        try (var panel = open(Browser.wish(), "")) {
            panel.go("/hotels?hotel=" + chain.hotel());
            panel.click(By.cssSelector("label[for='rule:1']"));
            panel.await(By.cssSelector(".rule-person"));
            panel.click(By.id("rule-save"));
            panel.await(By.xpath("//*[contains(@class,'rule-trouble')][contains(., 'at least one person')]"));
            panel.click(
                    By.xpath(
                            "//li[contains(@class,'rule-person')][.//*[contains(@class,'ui-chkbox-label')][normalize-space()='Admin']]//*[contains(@class,'ui-chkbox-box')]"));
            panel.await(By.cssSelector(".rule-person.takes-part"));
            panel.click(By.id("rule-save"));
            panel.await(By.cssSelector(".ui-growl-item"));
            var rule = hotelLeads
                    .api()
                    .get("/api/v1/hotels/" + chain.hotel() + "/assignment-rule")
                    .json();
            assertThat(rule.getString("rule")).isEqualTo("ROUND_ROBIN");
            assertThat(rule.getJsonArray("people")).hasSize(1);

            var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
            panel.go("/leads?assignedTo=ME&hotel=" + chain.hotel());
            panel.awaitNames("Ana Ruiz");
            assertThat(chain.lead(ana).isNull("assignedTo")).isFalse();
        }
    }
}
