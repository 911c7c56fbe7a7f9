package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The way into the console and out of it. */
@WholeProduct
class SignInIT {

    private final RunningHotelLeads hotelLeads;

    SignInIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
    }

    @Test
    void leadsBackToWhereOneWantedToGo() {
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?status=LOST")) {
            assertThat(panel.address()).contains("status=LOST");
        }
    }

    @Test
    void neverLeadsToAnotherSite() {
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/sign-in?to=%2F%2Fexample.org%2F")) {
            assertThat(panel.address()).startsWith(hotelLeads.uri("/leads").toString());
        }
    }

    @Test
    void refusesAWrongPasswordWithoutSayingWhatIsWrong() {
        try (var browser = Browser.wish().open()) {
            browser.driver().get(hotelLeads.uri("/leads").toString());
            browser.driver().findElement(By.id("login")).sendKeys("nobody-of-ours");
            browser.driver().findElement(By.id("password")).sendKeys("wrong");
            browser.driver().findElement(By.id("enter")).click();
            var trouble = new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                    .until(driver -> driver.findElement(By.cssSelector("#trouble .ui-messages-error")));
            assertThat(trouble.getText()).isNotBlank().doesNotContain("nobody-of-ours");
        }
    }

    @Test
    void speaksSpanishToWhoeverDoes() {
        try (var browser = Browser.wish().speaking("es-ES,es").dark().open()) {
            browser.driver().get(hotelLeads.uri("/leads").toString());
            var page = browser.driver().findElement(By.tagName("html"));
            assertThat(page.getDomAttribute("lang")).isEqualTo("es");
            assertThat(browser.driver().findElement(By.id("enter")).getText()).isEqualTo("Iniciar sesión");
        }
    }

    @Test
    void endsWithSigningOut() {
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads")) {
            panel.click(By.id("signout"));
            panel.await(By.id("login"));
            panel.go("/leads");
            panel.await(By.id("login"));
        }
    }
}
