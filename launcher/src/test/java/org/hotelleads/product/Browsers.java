package org.hotelleads.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Finds a Chrome or Chromium for the tests: one that is installed; else Debian's packages, which are installed when
 * this is root on a machine with apt; else one that Selenium Manager fetches. When all that fails, so does the test.
 */
final class Browsers {

    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Browsers() {}

    /** Opens a browser with these options. */
    static synchronized ChromeDriver open(ChromeOptions options) {
        Optional<Path> installed = find().or(Browsers::install);
        if (installed.isPresent()) {
            options.setBinary(installed.get().toFile());
        } else {
            options.setBrowserVersion("stable");
        }
        try {
            return new ChromeDriver(driver(), options);
        } catch (WebDriverException e) {
            throw new AssertionError(
                    "The tests need a browser: install Chrome, or Chromium with its driver"
                            + " (Debian: apt-get install chromium chromium-driver). " + e.getRawMessage(),
                    e);
        }
    }

    private static Optional<Path> find() {
        return onPath(PROGRAMS).or(() -> Optional.of(ON_A_MAC).filter(Files::isExecutable));
    }

    private static ChromeDriverService driver() {
        ChromeDriverService.Builder service = new ChromeDriverService.Builder().usingAnyFreePort();
        onPath(List.of("chromedriver")).map(Path::toFile).ifPresent(service::usingDriverExecutable);
        return service.build();
    }

    private static Optional<Path> onPath(List<String> programs) {
        List<Path> folders = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
        return programs.stream()
                .flatMap(program -> folders.stream().map(folder -> folder.resolve(program)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || onPath(List.of("apt-get")).isEmpty()) {
            return Optional.empty();
        }
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium", "chromium-driver");
        return find();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Files.createTempFile("apt", ".log").toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
