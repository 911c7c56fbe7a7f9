package org.hotelleads.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A headless browser of its own, with an empty profile; several can be open at once.
 *
 * <pre>{@code
 * try (Browser browser = Browser.wish().dark().speaking("es").size(390, 844).open()) {
 *     browser.driver().get(hotelLeads.uri("/leads").toString());
 *     browser.screenshot("leads-dark-es-phone");
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Light, in English, 1366 by 900 pixels, as long as nothing else is wished. */
    public static Wish wish() {
        return new Wish();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Takes the network away: whatever the page asks for from now on fails. */
    public void cutOff() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
    }

    /** Writes what is seen now to {@code target/screenshots/<name>.png}. */
    public Path screenshot(String name) {
        Path file = Path.of(System.getProperty("screenshot.directory"), name + ".png");
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (var files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The browser that a test would like to have. */
    public static final class Wish {

        private boolean dark;
        private String language = "en";
        private int width = 1366;
        private int height = 900;

        public Wish dark() {
            dark = true;
            return this;
        }

        /** The languages that the browser asks for, such as {@code es} or {@code es-ES,es}. */
        public Wish speaking(String languages) {
            language = languages;
            return this;
        }

        public Wish size(int pixelsWide, int pixelsHigh) {
            width = pixelsWide;
            height = pixelsHigh;
            return this;
        }

        public Browser open() {
            try {
                Path profile = Files.createTempDirectory("browser");
                ChromeDriver driver = Browsers.open(options(profile));
                String scheme = dark ? "dark" : "light";
                driver.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                return new Browser(driver, profile);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ChromeOptions options(Path profile) {
            ChromeOptions options = new ChromeOptions();
            options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic");
            options.addArguments("--no-first-run", "--disable-background-networking", "--disable-component-update");
            options.addArguments("--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars");
            options.addArguments("--user-data-dir=" + profile, "--window-size=" + width + "," + height);
            options.addArguments("--lang=" + language.replaceAll(",.*", ""), "--accept-lang=" + language);
            options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
            return options;
        }
    }
}
