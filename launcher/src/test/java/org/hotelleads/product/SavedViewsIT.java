package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A salesperson gives a filter a name, and finds it again. */
@WholeProduct
class SavedViewsIT {

    private static final By TITLE = By.cssSelector("#views-button .views-title");
    private static final By BUTTON = By.id("views-button");
    private static final By SAVE = By.cssSelector("#views .views-save");

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    SavedViewsIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
        chain.guestNamed("Ana Ruiz", "ana@example.org");
        chain.guestNamed("Ben Roy", "ben@example.org");
    }

    private Panel open(String language) {
        return Panel.open(hotelLeads, Browser.wish(), "/leads?sort=name&hotel=" + chain.hotel())
                .speak(language);
    }

    private static void keep(Panel panel, String name) {
        panel.click(SAVE);
        panel.type(By.id("viewName"), name);
        panel.click(By.id("view-store"));
        panel.awaitText(TITLE, name);
    }

    private static By item(String name) {
        return By.xpath("//*[@id='views-list']//a[contains(., '" + name + "')]");
    }

    private static void delete(Panel panel, String all) {
        panel.click(BUTTON);
        panel.click(By.id("view-delete"));
        panel.click(By.id("view-drop"));
        panel.awaitText(TITLE, all);
    }

    @Test
    void aViewIsSavedChangedFoundAgainAndDeleted() {
        var name = "<b>" + chain.hotel().substring(6, 14);
        try (var panel = open("en")) {
            panel.awaitNames("Ana Ruiz", "Ben Roy");
            keep(panel, name);
            panel.awaitGone(SAVE);
            panel.search("ana");
            panel.awaitNames("Ana Ruiz");
            panel.click(SAVE);
            panel.awaitGone(SAVE);
            panel.click(BUTTON);
            panel.click(item("All leads"));
            panel.awaitText(TITLE, "All leads");
            panel.click(BUTTON);
            panel.click(item(name));
            panel.awaitNames("Ana Ruiz");
            assertThat(panel.await(By.id("q")).getAttribute("value")).isEqualTo("ana");
            panel.go(panel.address().replaceAll("^https?://[^/]+", ""));
            panel.awaitText(TITLE, name);
            panel.awaitNames("Ana Ruiz");
            delete(panel, "All leads");
        }
    }

    @Test
    void thePanelOpensWithTheViewThatIsToComeFirst() {
        var name = "V" + chain.hotel().substring(6, 14);
        try (var panel = open("en")) {
            keep(panel, name);
            panel.click(BUTTON);
            panel.click(By.id("view-begin"));
            panel.awaitText(By.id("toasts_container"), name);
            panel.go("/leads");
            panel.awaitText(TITLE, name);
            panel.awaitNames("Ana Ruiz", "Ben Roy");
            panel.awaitInAddress("view=");
            delete(panel, "All leads");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, All leads", "es, Todos los leads"})
    void theKeyboardIsEnough(String language, String all) {
        var name = "K" + chain.hotel().substring(6, 14);
        try (var panel = open(language)) {
            panel.await(SAVE).sendKeys(Keys.ENTER);
            panel.await(By.id("viewName")).sendKeys(name, Keys.ENTER);
            panel.awaitText(TITLE, name);
            panel.await(BUTTON).sendKeys(Keys.ENTER);
            panel.await(By.id("views-list"));
            panel.press(Keys.ESCAPE);
            panel.awaitGone(By.cssSelector("#views-list:not([hidden])"));
            panel.await(BUTTON).sendKeys(Keys.ENTER);
            panel.await(By.cssSelector("#views-list .is-open:focus"));
            panel.press(Keys.ARROW_UP);
            panel.press(Keys.ENTER);
            panel.awaitText(TITLE, all);
            panel.click(BUTTON);
            panel.click(item(name));
            panel.awaitText(TITLE, name);
            delete(panel, all);
        }
    }

    @Test
    void aSharedViewIsToldToPrograms() {
        var name = "S" + chain.hotel().substring(6, 14);
        try (var panel = open("en")) {
            panel.click(SAVE);
            panel.type(By.id("viewName"), name);
            panel.click(By.cssSelector("#viewHotel option[value='" + chain.hotel() + "']"));
            panel.click(By.id("view-store"));
            panel.awaitText(TITLE, name);
            assertThat(hotelLeads.api().get("/api/v1/views").body()).contains(name, "hotel=" + chain.hotel());
            delete(panel, "All leads");
            assertThat(hotelLeads.api().get("/api/v1/views").body()).doesNotContain(name);
        }
    }
}
