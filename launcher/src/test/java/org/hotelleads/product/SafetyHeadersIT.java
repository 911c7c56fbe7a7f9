package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer tells browsers what they must not do with it. */
@WholeProduct
class SafetyHeadersIT {

    private static final List<String> PAGE = List.of(
            "x-content-type-options",
            "referrer-policy",
            "x-frame-options",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "permissions-policy");

    private static final String ASK = """
            const done = arguments[arguments.length - 1];
            fetch(arguments[0]).then(answer => done(Object.fromEntries(answer.headers)), fault => done({fault: '' + fault}));
            """;

    private final RunningHotelLeads hotelLeads;
    private final Api stranger;

    SafetyHeadersIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        stranger = hotelLeads.api().withoutKey();
    }

    @Test
    void everyPageHasThemAllAndAStrictPolicy() throws IOException {
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads")) {
            for (var page : pages()) {
                var headers = (Map<?, ?>) panel.browser().driver().executeAsyncScript(ASK, "/" + page);
                assertThat(PAGE).as(page).allSatisfy(name -> assertThat(headers.get(name))
                        .isNotNull());
                assertThat(String.valueOf(headers.get("content-security-policy")))
                        .as(page)
                        .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'")
                        .doesNotContainPattern("script-src[^;]*unsafe");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exports/file?run=x", "/privacy/certificate?id=x", "/imports/report?run=x"})
    void aFileThatThereIsNotHasThemAsWell(String path) {
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads")) {
            var headers = (Map<?, ?>) panel.browser().driver().executeAsyncScript(ASK, path);

            assertThat(PAGE).allSatisfy(name -> assertThat(headers.get(name)).isNotNull());
            assertThat(headers.get("x-frame-options")).isEqualTo("DENY");
            assertThat(headers.get("cache-control")).isEqualTo("no-store");
            assertThat(headers.get("content-disposition")).isEqualTo("inline");
        }
    }

    @Test
    void noProgramKeepsWhatItWasAnswered() {
        assertThat(hotelLeads.api().get("/api/v1/leads?limit=1").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    private static List<String> pages() throws IOException {
        var folder = Path.of(System.getProperty("repository.directory")).resolve("leads-web/src/main/webapp");
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> name.replace(".xhtml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/leads",
                "/no-such-page",
                "/api/v1/leads",
                "/api/v1/leads/export",
                "/webhooks/nobody",
                "/schemas/booking.v1.json",
                "/jakarta.faces.resource/console.css.xhtml?ln=hotelleads",
                "/health/live"
            })
    void eachAnswerIsTextOfItsKindForOurOwnPagesOnly(String path) {
        var answer = stranger.get(path);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy"))
                .isEqualTo(path.startsWith("/webhooks") ? "" : "same-origin");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aPageRunsOurOwnScriptsOnly() {
        var policy = policyOf("/sign-in");

        assertThat(policy)
                .containsEntry("object-src", "'none'")
                .containsEntry("base-uri", "'none'")
                .containsEntry("form-action", "'self'")
                .containsEntry("frame-ancestors", "'none'");
        assertThat(policy.get("script-src"))
                .startsWith("'self' 'nonce-")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/leads", "/webhooks/nobody", "/health/live"})
    void whatIsNoPageMayLoadNothing(String path) {
        assertThat(policyOf(path)).containsEntry("default-src", "'none'").containsEntry("frame-ancestors", "'none'");
    }

    @Test
    void behindAProxyThatSpeaksTlsBrowsersKeepToIt() {
        var answer = stranger.send(HttpRequest.newBuilder(stranger.uri("/sign-in"))
                .header("X-Forwarded-Proto", "https")
                .build());

        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("Secure"));
        assertThat(stranger.get("/sign-in").header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void aRequestIsNeverReflected() {
        var trace = HttpRequest.newBuilder(stranger.uri("/sign-in"))
                .method("TRACE", HttpRequest.BodyPublishers.noBody())
                .header("X-Mine", "reflected-by-nobody")
                .build();

        var answer = stranger.send(trace);

        assertThat(answer.status()).isIn(403, 404, 405, 501);
        assertThat(answer.body()).doesNotContain("reflected-by-nobody");
    }

    private Map<String, String> policyOf(String path) {
        return Arrays.stream(
                        stranger.get(path).header("Content-Security-Policy").split(";"))
                .map(String::strip)
                .collect(Collectors.toMap(
                        rule -> rule.split(" ", 2)[0], rule -> rule.contains(" ") ? rule.split(" ", 2)[1] : ""));
    }
}
