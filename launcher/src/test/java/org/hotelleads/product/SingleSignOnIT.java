package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** People come in by a real Keycloak, as a chain has one. */
class SingleSignOnIT {

    private static final By SSO = By.id("sso");

    private static Keycloak keycloak;
    private static RunningHotelLeads hotelLeads;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var port = String.valueOf(Ports.free());
        keycloak = Keycloak.start("http://localhost:" + port);
        hotelLeads = new RunningHotelLeads(Map.of(
                "leads.http.port", port,
                "leads.oidc.issuer", keycloak.issuer(),
                "leads.oidc.client", "hotelleads",
                "leads.oidc.secret", "secret-of-the-client",
                "leads.oidc.name", "Keycloak",
                "leads.second.factor", "all"));
        keycloak.awaitReady();
    }

    @AfterAll
    static void stop() throws IOException {
        try {
            if (hotelLeads != null) {
                hotelLeads.close();
            }
        } finally {
            keycloak.close();
        }
    }

    @Test
    void aManagerSeesTheHotelsThatKeycloakNamesAtEachSignIn() {
        var sol = Chain.withNewHotel(hotelLeads.api());
        var luna = Chain.withNewHotel(hotelLeads.api());
        sol.guestNamed("Ana Ruiz", "ana@example.org");
        luna.guestNamed("Ben Moor", "ben@example.org");
        keycloak.sendsTo("mia", sol.hotel(), "no-such-hotel");

        try (var panel = Panel.at(hotelLeads, Browser.wish(), "/leads")) {
            signIn(panel, "mia");
            panel.awaitNames("Ana Ruiz");
            assertThat(panel.sees(By.cssSelector("a[href$='/audit']"))).isFalse();

            keycloak.sendsTo("mia", luna.hotel());
            panel.click(By.id("signout"));
            panel.await(SSO);
            assertThat(keycloak.sessionsOf("mia")).isZero();

            panel.go("/leads");
            signIn(panel, "mia");
            panel.awaitNames("Ben Moor");
        }
    }

    @Test
    void whoRunsTheChainDoesSoHere() {
        try (var panel = Panel.at(hotelLeads, Browser.wish(), "/audit")) {
            signIn(panel, "alba");
            panel.await(By.cssSelector("a[href$='/audit']"));
            assertThat(panel.address()).endsWith("/audit");
        }
    }

    @Test
    void whoHasNoRoleIsToldSo() {
        try (var panel =
                Panel.at(hotelLeads, Browser.wish().speaking("es").dark().size(390, 844), "/leads")) {
            signIn(panel, "nils");
            assertThat(panel.await(By.id("sso-trouble")).getText()).contains("ningún rol");
            panel.browser().screenshot("sso-no-role-es");
            panel.go("/leads");
            panel.await(SSO);
        }
    }

    /** Where all must have a second step: the provider answers for its people, all others set one up before anything else. */
    @Test
    void theFormForPasswordsStandsBesideItAndDemandsASecondStep() {
        try (var panel = Panel.at(hotelLeads, Browser.wish(), "/sign-in")) {
            panel.await(SSO);
            panel.browser().screenshot("sso-beside-password");
            panel.signIn("admin", hotelLeads.adminPassword());
            panel.await(By.id("needs-second"));
            panel.go("/leads");
            panel.await(By.id("needs-second"));

            panel.type(By.id("proof"), hotelLeads.adminPassword());
            panel.click(By.id("second-begin"));
            var app = new AuthenticatorApp(panel.await(By.id("secret")).getText());
            panel.type(By.id("code"), app.code(AuthenticatorApp.step()));
            panel.click(By.id("second-confirm"));
            panel.await(By.id("recovery"));
            panel.go("/leads");
            panel.await(By.id("leads"));
        }
    }

    @Test
    void aWayBackIsGoodForItsOwnBrowserAndOnce() {
        var own = new ProviderFlow(hotelLeads);
        var back = own.signsInAs("alba");
        assertThat(ProviderFlow.target(own.get(back)).getPath()).isEqualTo("/leads");
        assertThat(own.get(hotelLeads.uri("/audit")).statusCode()).isEqualTo(200);
        assertLate(own.get(back));

        var stolen = new ProviderFlow(hotelLeads).signsInAs("alba");
        var thief = new ProviderFlow(hotelLeads);
        assertLate(thief.get(stolen));
        assertThat(ProviderFlow.target(thief.get(hotelLeads.uri("/leads"))).getPath())
                .isEqualTo("/sign-in");
    }

    @Test
    void aCodeIsWorthNothingOnAnotherWay() {
        var victim = new ProviderFlow(hotelLeads).signsInAs("alba");
        var thief = new ProviderFlow(hotelLeads);
        var injected = victim.toString().replace(ProviderFlow.parameter(victim, "state"), thief.setsOut());

        assertThat(ProviderFlow.target(thief.get(URI.create(injected))).toString())
                .endsWith("/sign-in?sso=untrusted");
        assertLate(thief.get(hotelLeads.uri("/sign-in/sso/back?code=guessed&state=" + "a".repeat(43))));
        assertLate(thief.get(hotelLeads.uri("/sign-in/sso/back?code=guessed")));
    }

    @Test
    void whatTheProviderSaysIsNeverShownAsItIs() {
        var browser = new ProviderFlow(hotelLeads);
        var told = browser.get(hotelLeads.uri("/sign-in/sso/back?state=" + browser.setsOut()
                + "&error=access_denied&error_description=%3Cb%3Ehostile%3C/b%3E"));
        var page = browser.get(ProviderFlow.target(told));

        assertThat(page.body()).contains("The sign-in was cancelled").doesNotContain("hostile");
    }

    @Test
    void nobodyIsLedElsewhere() {
        var browser = new ProviderFlow(hotelLeads);
        var start = browser.get(hotelLeads.uri("/sign-in/sso?to=%2F%2Fevil.example.org%2F"));
        assertThat(ProviderFlow.target(start).toString()).startsWith(keycloak.issuer());
        assertThat(start.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void whoIsThrownOutAtKeycloakIsOutHere() {
        var browser = new ProviderFlow(hotelLeads);
        browser.get(browser.signsInAs("alba"));
        assertThat(browser.get(hotelLeads.uri("/audit")).statusCode()).isEqualTo(200);

        keycloak.throwsOut("alba");

        assertThat(browser.get(hotelLeads.uri("/audit")).statusCode()).isEqualTo(302);
    }

    private static void assertLate(HttpResponse<String> answer) {
        assertThat(ProviderFlow.target(answer).toString()).endsWith("/sign-in?sso=late");
    }

    private static void signIn(Panel panel, String user) {
        panel.click(SSO);
        panel.type(By.id("username"), user);
        panel.type(By.id("password"), "password-of-" + user);
        panel.click(By.id("kc-login"));
    }
}
