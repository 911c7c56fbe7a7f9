package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** How people get in: by invitation, with a second step, and whatever others do at the door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleIT {

    private static final String PASSWORD = "llueve sobre la bahia";
    private static final Pattern LINK = Pattern.compile("/invitation\\?token=[A-Za-z0-9_-]+");
    private static final int TRIES = 10;

    private final MailGate mailGate = new MailGate();
    private RunningHotelLeads hotelLeads;
    private Chain chain;

    @BeforeAll
    void aHotelLeadsWithAMailServerBehindAProxy() {
        hotelLeads = new RunningHotelLeads(Map.of(
                "leads.mail.host", "localhost",
                "leads.mail.port", String.valueOf(mailGate.port()),
                "leads.mail.starttls", "false",
                "leads.mail.from", "leads@hotel.example",
                "leads.outbox.retry", "1",
                "leads.proxy.trusted", "127.0.0.1, ::1"));
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    @AfterAll
    void stop() throws IOException {
        mailGate.close();
        if (hotelLeads != null) {
            hotelLeads.close();
        }
    }

    private String linkFor(Panel panel, String address, int mails) {
        panel.until(() -> mailGate.mailsTo(address).count() >= mails);
        try {
            var mail = mailGate.mailsTo(address).skip(mails - 1L).findFirst().orElseThrow();
            var text = (String) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
            var link = LINK.matcher(text);
            assertThat(link.find()).as(text).isTrue();
            return link.group();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void somebodyIsInvitedComesInAndIsSignedOutFromAfar() {
        var login = "ana-" + UUID.randomUUID();
        var address = login + "@hotel.example";
        try (var admin = Panel.open(hotelLeads, Browser.wish(), "/leads");
                var ana = Panel.at(hotelLeads, Browser.wish(), "/sign-in")) {
            invite(admin, login, address);
            var link = linkFor(ana, address, 1);
            ana.go(link);
            ana.type(By.id("password"), "Password123");
            ana.click(By.id("take"));
            ana.awaitText(By.id("password-trouble"), "everybody tries first");
            ana.type(By.id("password"), PASSWORD);
            ana.click(By.id("take"));
            ana.await(By.id("leads"));
            ana.go(link);
            ana.await(By.id("over"));

            setUpASecondStep(ana, login);
            endFromAfar(admin, login);
            ana.go("/account");
            ana.await(By.id("login"));
        }
    }

    private void invite(Panel admin, String login, String address) {
        admin.go("/users");
        admin.click(By.id("invite"));
        admin.type(By.cssSelector("#person-form #name"), "Ana Ruiz");
        admin.type(By.cssSelector("#person-form #login"), login);
        admin.type(By.id("email"), address);
        admin.click(By.xpath("//*[@id='hotels']//input[@value='" + chain.hotel() + "']"));
        admin.click(By.id("person-yes"));
        admin.awaitText(By.cssSelector("tr[data-login='" + login + "'] .person-state"), "Invited");
        admin.browser().screenshot("people");
    }

    private void setUpASecondStep(Panel ana, String login) {
        ana.go("/account");
        ana.type(By.id("proof"), "not the password");
        ana.click(By.id("second-begin"));
        ana.awaitText(By.id("proof-trouble"), "not your present");
        ana.type(By.id("proof"), PASSWORD);
        ana.click(By.id("second-begin"));
        var app = new AuthenticatorApp(ana.await(By.id("secret")).getText());
        ana.browser().screenshot("second-step");
        var first = AuthenticatorApp.step();
        ana.type(By.id("code"), app.code(first));
        ana.click(By.id("second-confirm"));
        ana.until(() -> ana.browser()
                        .driver()
                        .findElements(By.cssSelector("#recovery li"))
                        .size()
                == 10);
        ana.click(By.id("signout"));
        ana.signIn(login, PASSWORD);
        ana.type(By.id("code"), app.code(first));
        ana.click(By.id("enter-code"));
        ana.awaitText(By.id("trouble"), "did not work");
        ana.type(By.id("code"), app.code(first + 1));
        ana.click(By.id("enter-code"));
        ana.await(By.id("leads"));
    }

    private static void endFromAfar(Panel admin, String login) {
        admin.go("/users?q=" + login);
        admin.click(By.cssSelector("tr[data-login='" + login + "'] button[id$='door']"));
        admin.awaitText(By.cssSelector("#doors-form .sign-ins"), "Chrome");
        admin.click(By.id("end-all"));
        admin.awaitText(By.id("doors-form"), "Nowhere signed in");
    }

    @Test
    void whatDoesNotReachTheServerIsSaid() {
        try (var admin = Panel.open(hotelLeads, Browser.wish(), "/leads")) {
            admin.go("/users");
            admin.await(By.id("invite"));
            admin.browser().cutOff();
            admin.click(By.id("invite"));
            admin.awaitText(By.cssSelector(".ui-growl-item"), "That did not work");
            assertThat(admin.sees(By.id("person-dialog"))).isFalse();
            assertThat(admin.await(By.id("invite")).isEnabled()).isTrue();
        }
    }

    @Test
    void alsoWhoStandsAtTheDoorIsToldSo() {
        try (var panel = Panel.at(hotelLeads, Browser.wish(), "/sign-in")) {
            panel.type(By.id("login"), "admin");
            panel.type(By.id("password"), "anything");
            panel.browser().cutOff();
            panel.click(By.id("enter"));
            panel.awaitText(By.id("unreached"), "That did not work");
            assertThat(panel.await(By.id("enter")).isEnabled()).isTrue();
        }
    }

    @Test
    void whoHasForgottenThePasswordGetsALinkAndNobodyLearnsWhoExists() {
        var address = UUID.randomUUID() + "@hotel.example";
        var marta = chain.appoint("Marta Sanz", "en", address);
        try (var panel = Panel.at(hotelLeads, Browser.wish(), "/sign-in")) {
            panel.click(By.cssSelector("a[href$='/forgotten']"));
            panel.type(By.id("login"), "nobody-of-ours");
            panel.click(By.id("ask"));
            var answer = panel.await(By.id("asked")).getText();
            panel.go("/forgotten");
            panel.type(By.id("login"), marta.login());
            panel.click(By.id("ask"));
            assertThat(panel.await(By.id("asked")).getText()).isEqualTo(answer);

            panel.go(linkFor(panel, address, 1));
            panel.type(By.id("password"), "otra lluvia de noviembre");
            panel.press(Keys.ENTER);
            panel.await(By.id("leads"));
        }
    }

    @Test
    void peopleAreChangedOverHttp() {
        var api = hotelLeads.api();
        var login = "eva-" + UUID.randomUUID();
        var wish = Json.createObjectBuilder()
                .add("login", login)
                .add("name", "Eva")
                .add("email", login + "@hotel.example")
                .add("role", "SALES")
                .add("hotels", Json.createArrayBuilder().add(chain.hotel()));
        var invited = api.post("/api/v1/users", wish.build());
        assertThat(invited.status()).as(invited::toString).isEqualTo(201);
        assertThat(invited.json().getString("invitedUntil")).isNotBlank();

        var path = "/api/v1/users/" + login;
        var version = api.get(path).json().getInt("version");
        var off = Json.createObjectBuilder()
                .add("active", false)
                .add("version", version)
                .build();
        assertThat(api.patch(path, off).json().getBoolean("active")).isFalse();
        assertThat(api.patch(path, off).status()).isEqualTo(409);
        assertThat(api.post(path + "/invitation", Json.createObjectBuilder().build())
                        .status())
                .isEqualTo(409);
        var on = Json.createObjectBuilder()
                .add("active", true)
                .add("role", "MANAGER")
                .build();
        assertThat(api.patch(path, on).json().getString("role")).isEqualTo("MANAGER");
        assertThat(api.post(path + "/invitation", Json.createObjectBuilder().build())
                        .status())
                .isEqualTo(202);
        assertThat(api.patch("/api/v1/users/admin", off).status()).isEqualTo(409);
        assertThat(api.get("/api/v1/users/nobody-of-ours").status()).isEqualTo(404);
        assertThat(api.withoutKey().get(path).status()).isEqualTo(401);
    }

    @Test
    void aFloodFromOneAddressKeepsNobodyElseOut() throws Exception {
        var marta = chain.hire("Marta Sanz", "en");
        var known = new Door(hotelLeads, "198.51.100.7");
        assertThat(known.opens(marta.login(), marta.password())).isTrue();
        known.leave();
        var goesOn = new AtomicBoolean(true);
        var tried = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(6);
        try {
            for (var thread = 0; thread < 6; thread++) {
                threads.submit(() -> {
                    var flood = new Door(hotelLeads, "198.51.100.7");
                    while (goesOn.get()) {
                        var number = tried.incrementAndGet();
                        flood.opens(number % 2 == 0 ? marta.login() : "nobody-" + number, "guess-" + number);
                    }
                });
            }
            awaitTries(tried, 60);

            var other = chain.hire("Luis Gil", "en");
            assertThat(opensWithin(new Door(hotelLeads, "203.0.113.9"), other)).isTrue();
            assertThat(opensWithin(known, marta)).isTrue();
        } finally {
            goesOn.set(false);
            threads.shutdown();
        }
    }

    private static boolean opensWithin(Door door, Person person) {
        for (var one = 0; one < TRIES; one++) {
            if (door.opens(person.login(), person.password())) {
                return true;
            }
        }
        return false;
    }

    private static void awaitTries(AtomicInteger tried, int number) {
        var end = System.nanoTime() + 90_000_000_000L;
        while (tried.get() < number) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
