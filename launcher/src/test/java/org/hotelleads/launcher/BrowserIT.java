package org.hotelleads.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.product.Browser;
import org.hotelleads.product.RunningHotelLeads;
import org.hotelleads.product.WholeProduct;
import org.junit.jupiter.api.Test;

/** The browser that the pages' tests look with does what they rely on. */
@WholeProduct
class BrowserIT {

    @Test
    void twoPeopleLookAtOnceEachInTheirOwnWay(RunningHotelLeads hotelLeads) {
        try (Browser ana = Browser.wish()
                        .dark()
                        .speaking("es-ES,es")
                        .size(800, 600)
                        .open();
                Browser ben = Browser.wish().open()) {
            ana.driver().get(hotelLeads.uri("/health/ready").toString());
            ben.driver().get(hotelLeads.uri("/health/ready").toString());
            assertThat(ana.driver().getPageSource()).contains("UP");
            assertThat(looks(ana)).isEqualTo("es-ES dark 800");
            assertThat(looks(ben)).isEqualTo("en light 1366");
            assertThat(ana.screenshot("browser-dark")).isNotEmptyFile();
        }
    }

    private static Object looks(Browser browser) {
        return browser.driver()
                .executeScript("return navigator.languages[0] + ' '"
                        + " + (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')"
                        + " + ' ' + innerWidth");
    }
}
