package org.hotelleads.product;

import org.openqa.selenium.WebDriver;
import org.primefaces.selenium.internal.ConfigProvider;
import org.primefaces.selenium.spi.WebDriverAdapter;

/** Gives our browser to PrimeFaces' own page tests, which find it by {@code primefaces-selenium/config.properties}. */
public final class PrimeFacesBrowser implements WebDriverAdapter {

    @Override
    public void initialize(ConfigProvider config) {
        // Browser knows by itself what a test browser looks like.
    }

    @Override
    public WebDriver createWebDriver() {
        return Browser.wish().open().driver();
    }
}
