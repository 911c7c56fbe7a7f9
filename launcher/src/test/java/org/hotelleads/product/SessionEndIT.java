package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** An open page whose sign-in has ended, on this or another tab. */
@WholeProduct
class SessionEndIT {

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    SessionEndIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    @ParameterizedTest
    @CsvSource({"en, signed out", "es, sesión"})
    void saysSoAndLeadsBackToTheSameView(String language, String words) {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        var view = "/leads?hotel=" + chain.hotel() + "&q=ruiz&lead=" + ana;
        try (var panel = Panel.open(hotelLeads, Browser.wish(), view).speak(language)) {
            panel.awaitInLead("ana@example.org");
            panel.browser().driver().manage().deleteAllCookies();
            assertThat(panel.await(By.id("signed-out")).getText()).containsIgnoringCase(words);
            panel.click(By.cssSelector("#signed-out a"));
            panel.signIn("admin", hotelLeads.adminPassword());
            panel.awaitInLead("ana@example.org");
            assertThat(panel.address()).contains("q=ruiz").contains("hotel=" + chain.hotel());
        }
    }
}
