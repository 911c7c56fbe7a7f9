package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The panel without a mouse. */
@WholeProduct
class KeyboardIT {

    private static final By OPEN_LEAD = By.cssSelector("aside.lead");
    private static final By HELP = By.cssSelector("#keys .keys-list");

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    KeyboardIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
        chain.guestNamed("Ana Ruiz", "ana@example.org");
        chain.guestNamed("Ben Roy", "ben@example.org");
        chain.guestNamed("Carla Gil", "carla@example.org");
    }

    private Panel open(String language) {
        var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?sort=name&hotel=" + chain.hotel())
                .speak(language);
        panel.awaitNames("Ana Ruiz", "Ben Roy", "Carla Gil");
        return panel;
    }

    @ParameterizedTest
    @CsvSource({"en, Keyboard", "es, Teclado"})
    void aLeadIsFoundOpenedLeftAndClosed(String language, String helpTitle) {
        try (var panel = open(language)) {
            panel.press(Keys.ARROW_DOWN);
            panel.press(Keys.ARROW_DOWN);
            panel.press(Keys.ENTER);
            panel.awaitInLead("Ben Roy");
            panel.type("]");
            panel.awaitInLead("Carla Gil");
            panel.type("[");
            panel.awaitInLead("Ben Roy");
            panel.press(Keys.ESCAPE);
            panel.awaitGone(OPEN_LEAD);
            panel.type("?");
            assertThat(panel.await(By.id("keys")).getText()).contains(helpTitle);
            panel.press(Keys.ESCAPE);
            panel.awaitGone(HELP);
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void whileSomebodyTypesTheKeysOnlyWrite(String language) {
        try (var panel = open(language)) {
            panel.type("/");
            panel.type("carla?[n]");
            assertThat(panel.await(By.id("q")).getAttribute("value")).isEqualTo("carla?[n]");
            assertThat(panel.sees(HELP)).isFalse();
            assertThat(panel.sees(OPEN_LEAD)).isFalse();
        }
    }
}
