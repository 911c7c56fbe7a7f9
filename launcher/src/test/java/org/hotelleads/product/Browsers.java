package org.hotelleads.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        seeThatThereIsOne();
        find().ifPresentOrElse(
                        browser -> options.setBinary(browser.toFile()), () -> options.setBrowserVersion("stable"));
        var service = new ChromeDriverService.Builder().usingAnyFreePort();
        driver().map(Path::toFile).ifPresent(service::usingDriverExecutable);
        try {
            return new ChromeDriver(service.build(), options);
        } catch (WebDriverException e) {
            throw new AssertionError(
                    "The tests need a browser: install Chrome, or Chromium with its driver"
                            + " (Debian: apt-get install chromium chromium-driver). " + e.getRawMessage(),
                    e);
        }
    }

    /** One of the programs that run tests at the same time does it, and the others wait. */
    private static void seeThatThereIsOne() {
        if (find().isPresent() && driver().isPresent()) {
            return;
        }
        var lock = Path.of(System.getProperty("java.io.tmpdir"), "hotelleads-browser.lock");
        try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = file.lock()) {
            if (held.isValid() && (find().isEmpty() || driver().isEmpty())) {
                installDebians();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find() {
        return onPath(PROGRAMS).or(() -> Optional.of(ON_A_MAC).filter(Files::isExecutable));
    }

    private static Optional<Path> driver() {
        return onPath(List.of("chromedriver"));
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

    private static void installDebians() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && onPath(List.of("apt-get")).isPresent()) {
            run("apt-get", "update", "-q");
            run(
                    "apt-get",
                    "-o",
                    "DPkg::Lock::Timeout=300",
                    "install",
                    "-q",
                    "-y",
                    "--no-install-recommends",
                    "chromium",
                    "chromium-driver");
        }
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
