package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Whatever guests and strangers write stays text: on each page, in files, and in the log. */
@WholeProduct
class HostileTextIT {

    private static final String NAME = "<img src=x onerror=alert(1)><script>document.title='broken'</script>";

    private static final String MARKUP =
            "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>\"'>&amp;{{1+1}}#{1+1}";

    private static final String BACKWARDS = "Ana \u202Ezapata\u2066";

    private static final List<String> ADDRESSES = List.of(
            "/leads?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D'broken'%3E",
            "/leads?lead=%3Cimg%20src%3Dx%3E",
            "/audit?subject=%22%3E%3Cimg%20src%3Dx%3E",
            "/pms?tab=%22%3E%3Cimg%20src%3Dx%3E",
            "/exports?run=%22%3E%3Cimg%20src%3Dx%3E");

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    HostileTextIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    private Answer write(String name, String message) {
        return hotelLeads
                .api()
                .post(
                        "/api/v1/leads",
                        Json.createObjectBuilder()
                                .add("hotel", chain.hotel())
                                .add("name", name)
                                .add("email", UUID.randomUUID() + "@example.org")
                                .add("message", message)
                                .build());
    }

    private String lead(String name, String message) {
        var answer = write(name, message);
        assertThat(answer.status()).as(answer::toString).isEqualTo(201);
        return answer.json().getString("id");
    }

    private void callBackSoon(String lead) {
        var answer = hotelLeads
                .api()
                .patch(
                        "/api/v1/leads/" + lead,
                        Json.createObjectBuilder()
                                .add("status", "FOLLOW_UP")
                                .add(
                                        "nextContactAt",
                                        Instant.now().plus(1, ChronoUnit.HOURS).toString())
                                .build());
        assertThat(answer.status()).as(answer::toString).isEqualTo(200);
    }

    private void comment(String lead, String text) {
        var body = Json.createObjectBuilder().add("text", text).build();
        assertThat(hotelLeads
                        .api()
                        .post("/api/v1/leads/" + lead + "/comments", body)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void markupOfAGuestIsNowherePartOfAPage() {
        var lead = lead(NAME, MARKUP);
        lead(NAME, "the same once more, so that they are probable duplicates");
        callBackSoon(lead);
        comment(lead, MARKUP);

        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel() + "&lead=" + lead)) {
            panel.awaitInLead("<script>");
            assertNothingCame(panel);
            for (var page : List.of("/follow-ups", "/outbox", "/pms?tab=bookings", "/exports", "/audit", "/hotels")) {
                panel.go(page);
                panel.await(By.cssSelector("main h1"));
                assertNothingCame(panel);
            }
            panel.go("/follow-ups?assignedTo=NOBODY");
            panel.awaitText(By.cssSelector("main"), "<img src=x");
            assertNothingCame(panel);
        }
    }

    @Test
    void markupInAnAddressIsNoPartOfItsPage() {
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads")) {
            for (var address : ADDRESSES) {
                panel.go(address);
                panel.await(By.cssSelector("main h1"));
                assertNothingCame(panel);
            }
        }
    }

    private static void assertNothingCame(Panel panel) {
        var driver = panel.browser().driver();
        assertThat(driver.findElements(By.cssSelector("img[src='x'], script:not([src]):not([nonce])")))
                .as(panel.address())
                .isEmpty();
        assertThat(driver.getTitle()).doesNotContain("broken");
    }

    @Test
    void aNameThatRunsBackwardsTurnsNothingAroundIt() {
        var lead = lead(BACKWARDS, "hola");

        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel() + "&lead=" + lead)) {
            panel.awaitInLead("Ana");
            var loose = panel.browser().driver().executeScript("""
                            const found = [];
                            const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                            while (walk.nextNode()) {
                              if (walk.currentNode.data.includes('\\u202e')) {
                                const bidi = getComputedStyle(walk.currentNode.parentElement).unicodeBidi;
                                if (!bidi.includes('isolate') && bidi !== 'plaintext') {
                                  found.push(walk.currentNode.parentElement.outerHTML);
                                }
                              }
                            }
                            return found.join(' ');
                            """);
            assertThat(loose).isEqualTo("");
        }
    }

    @Test
    void aFormulaIsATextInAFile() {
        lead("Ana Ruiz", "=HYPERLINK(\"http://example.org\",\"click\")");
        lead("Ben Roy", "@SUM(1)");

        var file = hotelLeads.api().get("/api/v1/leads/export?format=csv&columns=name.message&hotel=" + chain.hotel());

        assertThat(file.body())
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\",\"\"click\"\")\"")
                .contains("'@SUM(1)");
    }

    @Test
    void halfLettersAndControlCharactersAreRefusedByName() {
        assertThat(write("Ana \u0000 Ruiz", "hola")).satisfies(HostileTextIT::isRefused);
        assertThat(write("Ana \u001b[2J Ruiz", "hola")).satisfies(HostileTextIT::isRefused);
        assertThat(raw("{\"hotel\":\"" + chain.hotel() + "\",\"name\":\"Ana \\ud800 Ruiz\"}"))
                .satisfies(HostileTextIT::isRefused);
        assertThat(write("Z" + "\u0301".repeat(100_000), "hola")).satisfies(HostileTextIT::isRefused);
    }

    private Answer raw(String body) {
        return hotelLeads
                .api()
                .send(HttpRequest.newBuilder(hotelLeads.uri("/api/v1/leads"))
                        .header("Authorization", "Bearer " + hotelLeads.apiKey())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private static void isRefused(Answer answer) {
        assertThat(answer.status()).as(answer::toString).isBetween(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void nobodyWritesALineOfTheLog() throws IOException {
        var forged = "forged-" + UUID.randomUUID();
        var api = hotelLeads.api();

        api.get("/api/v1/leads?hotel=x%0d%0a" + forged);
        api.get("/api/v1/leads/%0a" + forged);
        api.withKey("x").get("/webhooks/%0d%0a" + forged);
        raw("{\"hotel\":\"x\\n" + forged + "\",\"\\n" + forged + "\":1}");
        raw("{\"hotel\":\n" + forged);
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads")) {
            panel.browser().driver().manage().deleteAllCookies();
            panel.go("/sign-in");
            panel.signIn("x\u2028" + forged, "y\n" + forged);
            panel.await(By.id("trouble"));
        }

        assertThat(Files.readAllLines(hotelLeads.log())).noneMatch(line -> line.startsWith(forged));
    }
}
