package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** An admin finds a guest, ticks who they are, and erases them; a manager says for how long guests are kept. */
@WholeProduct
class PrivacyPageIT {

    private static final By LEADS = By.id("found-leads");

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    PrivacyPageIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    @Test
    void aGuestIsFoundTickedAndErased() {
        var email = "nadia." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
        var lead = chain.guestNamed("Nadia Belmonte", email);
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads")) {
            panel.go("/privacy");
            panel.type(By.id("q"), email);
            panel.click(By.id("find"));
            panel.awaitText(LEADS, "Nadia Belmonte");
            panel.click(By.id("erase"));
            panel.awaitText(By.id("toasts_container"), "Tick at least one");
            panel.click(By.cssSelector("input[name='lead'][value='" + lead + "']"));
            panel.click(By.id("erase"));
            panel.awaitText(By.id("counts"), "Leads: 1");
            panel.browser().screenshot("privacy-erase");
            panel.type(By.id("request"), "Letter 12");
            panel.type(By.id("confirm"), "nonsense");
            panel.click(By.id("erase-yes"));
            panel.awaitText(By.id("confirm-trouble"), "Type ERASE");
            panel.type(By.id("confirm"), "ERASE");
            panel.click(By.id("erase-yes"));
            panel.awaitText(By.id("certificates"), "Letter 12");
            panel.await(By.id("nobody"));
        }
        assertThat(chain.lead(lead).isNull("name")).isTrue();
    }

    @Test
    void whoRunsAHotelSaysForHowLongGuestsAreKeptAndSeesNoOtherPart() {
        var manager = chain.appoint("Marta Sanz", "en");
        try (var panel = Panel.openAs(hotelLeads, manager, Browser.wish(), "/leads")) {
            panel.go("/privacy");
            assertThat(panel.sees(By.id("seek"))).isFalse();
            panel.click(By.cssSelector("[data-hotel='" + chain.hotel() + "'] .ui-button"));
            panel.await(By.id("others"));
            panel.type(By.id("others"), "24");
            panel.click(By.id("rule-look"));
            panel.awaitText(By.id("rule-preview"), "0 others");
            panel.click(By.id("rule-yes"));
            panel.awaitText(By.cssSelector("[data-hotel='" + chain.hotel() + "']"), "after 24 months");
        }
    }

    @Test
    void salespeopleDoNotSeeIt() {
        try (var panel = Panel.openAs(hotelLeads, chain.hire("Luis Gil", "en"), Browser.wish(), "/leads")) {
            assertThat(panel.sees(By.cssSelector(".side-menu a[href$='/privacy']")))
                    .isFalse();
            panel.go("/privacy");
            panel.awaitText(By.cssSelector(".privacy"), "Only admins and managers");
        }
    }
}
