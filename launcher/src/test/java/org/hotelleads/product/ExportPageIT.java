package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A manager takes leads away as files: at once, and again and again; who may not export sees nothing of it. */
@WholeProduct
class ExportPageIT {

    private static final String HEADING = "Name,Email,Phone,Channel,Buyer persona,Status,Dates of interest,Captured";

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;
    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    private Path folder;

    ExportPageIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
        chain.guestNamed("Ana Ruiz", "ana-" + unique + "@example.org");
        chain.guestNamed("Ben Roy", "ben-" + unique + "@example.org");
    }

    private Panel asManager(String address) {
        return Panel.openAs(hotelLeads, chain.appoint("Mar Gil", "en"), Browser.wish(), address);
    }

    /** What is around it is drawn anew then: whoever opens something before would see it close again. */
    private static void select(Panel panel, String field, String value) {
        new Select(panel.await(By.id(field))).selectByValue(value);
        panel.until(() ->
                Boolean.TRUE.equals(panel.browser().driver().executeScript("return PrimeFaces.ajax.Queue.isEmpty()")));
    }

    private static void type(Panel panel, String field, String value) {
        panel.browser()
                .driver()
                .executeScript(
                        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', { bubbles: true }))",
                        panel.await(By.id(field)),
                        value);
    }

    private List<Path> arrived() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser would get at this address. */
    private static String fetch(Panel panel, String address) throws IOException, InterruptedException {
        var cookies = panel.browser().driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(java.net.URI.create(address)).header("Cookie", cookies);
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }

    private static void chooseCsv(Panel panel, String dialog) {
        panel.click(By.cssSelector(dialog + " input[value='CSV']"));
    }

    @Test
    void aManagerTakesAwayWhatThePanelShows() throws IOException {
        try (var panel = asManager("/leads?q=ruiz")) {
            panel.awaitNames("Ana Ruiz");
            panel.browser()
                    .driver()
                    .executeCdpCommand(
                            "Browser.setDownloadBehavior",
                            Map.of("behavior", "allow", "downloadPath", folder.toString()));
            panel.click(By.id("export"));
            panel.awaitText(By.id("export-body"), "The one lead that matches is exported");
            panel.awaitText(By.id("export-body"), "ruiz");
            chooseCsv(panel, "#export-form");
            panel.click(By.cssSelector("#export-form [name='exportBom']"));
            panel.click(By.id("export-go"));
            panel.until(() -> !arrived().isEmpty());
            var lines = Files.readString(arrived().get(0)).split("\r\n");
            assertThat(lines).hasSize(2);
            assertThat(lines[0]).isEqualTo(HEADING);
            assertThat(lines[1]).startsWith("Ana Ruiz,ana-" + unique + "@example.org,");

            panel.go("/exports");
            panel.awaitText(By.cssSelector(".run"), "Downloaded at once");
            panel.awaitText(By.cssSelector(".run"), "1 lead");
            panel.awaitText(By.cssSelector(".run"), "Mar Gil");
        }
    }

    @Test
    void columnsAreChosenAndRemembered() {
        try (var panel = asManager("/leads")) {
            panel.awaitNames("Ben Roy", "Ana Ruiz");
            panel.click(By.id("export"));
            panel.click(By.cssSelector("#export-form .column-choice summary"));
            panel.click(By.cssSelector("#export-form [name='exportColumn'][value='phone']"));
            panel.click(By.cssSelector("#export-form [name='exportColumn'][value='score']"));
            panel.click(By.cssSelector("#export-form [name='exportColumn'][value='hotel']"));
            panel.awaitText(By.cssSelector("#export-form .column-count"), "9 columns");
            panel.click(By.id("export-go"));
            panel.go("/leads");
            panel.click(By.id("export"));
            panel.awaitText(By.cssSelector("#export-form .column-count"), "9 columns");
        }
    }

    @Test
    void aScheduleIsMadeRunAndItsFileDownloaded() throws Exception {
        var name = "Weekly " + unique;
        try (var panel = asManager("/leads")) {
            panel.go("/exports?tab=schedules");
            panel.awaitText(By.id("schedules"), "No schedule yet");
            panel.click(By.id("schedule-begin"));
            panel.click(By.id("schedule-yes"));
            panel.awaitText(By.id("schedule-name-flaw"), "Between 1 and 120");
            panel.type(By.id("schedule-name"), name);
            select(panel, "moving", "");
            chooseCsv(panel, "#schedule-form");
            panel.click(By.cssSelector(
                    "#schedule-form .day-choice label[for$=':2'], #schedule-form .day-choice li:nth-child(3) label"));
            panel.until(() -> panel.browser()
                            .driver()
                            .findElements(By.cssSelector("#schedule-next li"))
                            .size()
                    == 3);
            panel.awaitText(By.id("schedule-next"), "Wednesday");
            panel.click(By.id("schedule-yes"));
            panel.awaitText(By.cssSelector("[data-schedule]"), name);
            panel.awaitText(By.cssSelector("[data-schedule]"), "Every Monday and Wednesday at 7:00");
            panel.awaitText(By.cssSelector("[data-schedule]"), "Has not run yet");
            panel.click(By.cssSelector("[data-schedule] button[id$='run']"));
            panel.awaitText(By.cssSelector("[data-schedule]"), "Ready");
            panel.click(By.cssSelector("[data-schedule] [id^='last-']"));
            panel.awaitText(By.cssSelector(".run"), "2 leads");
            panel.awaitText(By.cssSelector(".run"), name);
            var link = panel.await(By.cssSelector(".run-get")).getAttribute("href");
            assertThat(fetch(panel, link)).contains(HEADING, "Ana Ruiz", "Ben Roy");
            panel.go(panel.address().replaceAll("^https?://[^/]+", ""));
            panel.awaitText(By.cssSelector(".run-downloads"), "Mar Gil");

            panel.click(By.cssSelector(".run button[id$='delete']"));
            panel.click(By.id("run-gone-yes"));
            panel.awaitText(By.id("runs"), "There is no such file");
            panel.go("/exports?tab=schedules");
            panel.click(By.cssSelector("[data-schedule] button[id$='delete']"));
            panel.click(By.id("schedule-gone-yes"));
            panel.awaitText(By.id("schedules"), "No schedule yet");
        }
    }

    @Test
    void aScheduleRunsByTheClockAndItsFileArrives() throws Exception {
        var target = "Share " + unique;
        folder = Files.createDirectories(hotelLeads.shares().resolve(unique));
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel())) {
            panel.go("/exports?tab=targets");
            panel.click(By.id("target-begin"));
            panel.type(By.id("target-name"), target);
            panel.type(By.cssSelector("[data-setting='folder'] input"), folder.toString());
            panel.click(By.id("target-yes"));
            var card = "//li[contains(@class, 'connection')][contains(., '" + target + "')]";
            panel.awaitText(By.xpath(card), "Not tried yet");
            panel.click(By.xpath(card + "//button[contains(@id, 'test')]"));
            panel.awaitText(By.xpath(card), "It works");

            panel.go("/exports?tab=schedules");
            panel.click(By.id("schedule-begin"));
            panel.type(By.id("schedule-name"), "Minute " + unique);
            select(panel, "moving", "");
            panel.click(By.cssSelector("#hotel .ui-selectcheckboxmenu-label-container, #hotel"));
            panel.click(By.xpath("//div[@id='hotel_panel']//label[contains(., 'Hotel "
                    + chain.hotel().substring(6, 10) + "')]"));
            chooseCsv(panel, "#schedule-form");
            select(panel, "rhythm", "DAILY");
            panel.awaitGone(By.id("weekdays"));
            select(panel, "zone", "UTC");
            var due = Instant.now().plus(70, ChronoUnit.SECONDS).truncatedTo(ChronoUnit.MINUTES);
            type(panel, "time", DateTimeFormatter.ofPattern("HH:mm").format(due.atZone(ZoneOffset.UTC)));
            panel.click(By.xpath("//*[@id='bring']//label[contains(., '" + target + "')]"));
            panel.click(By.id("schedule-yes"));
            panel.awaitText(By.id("schedules"), "Minute " + unique);
            var patience = Instant.now().plus(4, ChronoUnit.MINUTES);
            while (arrived().isEmpty() && Instant.now().isBefore(patience)) {
                panel.browser().driver().executeAsyncScript("setTimeout(arguments[0], 500)");
            }
            assertThat(arrived()).hasSize(1);
            assertThat(Files.readString(arrived().get(0)).lines()).hasSize(3);
            panel.go("/exports");
            panel.awaitText(By.xpath("//li[contains(., 'Minute " + unique + "')]"), "Brought to " + target);
        }
    }

    @Test
    void sellersSeeNothingOfIt() {
        var seller = chain.hire("Sol Vega", "en");
        try (var panel = Panel.openAs(hotelLeads, seller, Browser.wish(), "/leads")) {
            panel.awaitNames("Ben Roy", "Ana Ruiz");
            assertThat(panel.sees(By.id("export"))).isFalse();
            assertThat(panel.sees(By.cssSelector(".side-menu a[href$='/exports']")))
                    .isFalse();
            panel.go("/exports");
            panel.awaitText(By.id("main"), "exported by managers");
        }
    }
}
