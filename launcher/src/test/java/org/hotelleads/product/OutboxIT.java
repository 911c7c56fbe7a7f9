package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hotelleads.product.MailGate.Mood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** What people are mailed and programs are told, whatever the servers in between do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxIT {

    private static final long PATIENCE = 90_000_000_000L;
    private static final long POLL = 100_000_000L;

    private final MailGate mailGate = new MailGate();
    private RunningHotelLeads hotelLeads;
    private Api api;
    private Chain chain;
    private String address;

    @BeforeAll
    void aHotelLeadsWithAMailServer() {
        hotelLeads = new RunningHotelLeads(Map.of(
                "leads.mail.host", "localhost",
                "leads.mail.port", String.valueOf(mailGate.port()),
                "leads.mail.starttls", "false",
                "leads.mail.from", "leads@hotel.example",
                "leads.outbox.retry", "1",
                "leads.webhooks.insecure", "true"));
        api = hotelLeads.api();
    }

    @AfterAll
    void stop() throws IOException {
        mailGate.close();
        if (hotelLeads != null) {
            hotelLeads.close();
        }
    }

    @BeforeEach
    void aHotelThatTellsSomebody() {
        mailGate.is(Mood.OPEN);
        chain = Chain.withNewHotel(api);
        address = "front-" + UUID.randomUUID() + "@hotel.example";
        var notice = Json.createObjectBuilder().add("address", address).add("locale", "es");
        var told = api.put(notices(), Json.createArrayBuilder().add(notice).build());
        assertThat(told.status()).as(told::toString).isEqualTo(200);
    }

    private String notices() {
        return "/api/v1/hotels/" + chain.hotel() + "/notices";
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(POLL);
        }
    }

    private MimeMessage awaitMail() {
        await(() -> mailGate.mailsTo(address).findAny().isPresent());
        return mailGate.mailsTo(address).findFirst().orElseThrow();
    }

    private JsonObject line(String receiver) {
        return api.get("/api/v1/outbox?limit=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("to").equals(receiver))
                .findFirst()
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private void awaitState(String receiver, String state) {
        await(() -> line(receiver).getString("state", "").equals(state));
    }

    @Test
    void aNewLeadIsMailedWithALinkThatOpensItAfterSignIn() throws Exception {
        var lead = chain.guestNamed("Ana Ruiz", "ana@example.org");
        var mail = awaitMail();

        assertThat(mail.getSubject()).startsWith("Nuevo lead: Ana Ruiz");
        assertThat(mail.getFrom()[0]).hasToString("leads@hotel.example");
        var parts = (Multipart) mail.getContent();
        var text = (String) parts.getBodyPart(0).getContent();
        var html = (String) parts.getBodyPart(1).getContent();
        var link = hotelLeads.uri("/leads?lead=" + lead).toString();
        assertThat(text).contains("ana@example.org", "> Hola, soy Ana Ruiz", link);
        assertThat(html).contains("ana@example.org", "href=\"" + link + "\"");
        awaitState(address, "SENT");
        try (var panel = Panel.open(hotelLeads, Browser.wish(), link.substring(link.indexOf("/leads")))) {
            panel.await(By.cssSelector("aside[data-lead='" + lead + "']"));
        }
    }

    @Test
    void whoeverIsGivenALeadGetsAMailInTheirLanguage() throws Exception {
        var login = "marta-" + UUID.randomUUID();
        var person = Json.createObjectBuilder()
                .add("login", login)
                .add("name", "Marta")
                .add("email", login + "@hotel.example")
                .add("role", "SALES")
                .add("hotels", Json.createArrayBuilder().add(chain.hotel()))
                .add("locale", "en")
                .add("password", "Secret-" + login);
        var hired = api.post("/api/v1/users", person.build());
        assertThat(hired.status()).as(hired::toString).isEqualTo(201);
        var lead = chain.guestNamed("Ana Ruiz", "ana@example.org");
        var given = Json.createObjectBuilder().add("assignedTo", hired.json().getInt("id"));
        var assigned = api.patch("/api/v1/leads/" + lead, given.build());
        assertThat(assigned.status()).as(assigned::toString).isEqualTo(200);

        await(() -> mailGate.mailsTo(login + "@hotel.example").findAny().isPresent());
        var mail = mailGate.mailsTo(login + "@hotel.example").findFirst().orElseThrow();
        assertThat(mail.getSubject()).startsWith("A lead for you: Ana Ruiz");
        assertThat((String) ((Multipart) mail.getContent()).getBodyPart(0).getContent())
                .contains("/leads?lead=" + lead, "ana@example.org");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"REFUSING", "SILENT", "CUTTING"})
    void whateverTheMailServerDoesNothingIsLostAndNothingWaitsForIt(Mood mood) throws Exception {
        mailGate.is(mood);
        var lead = chain.guestNamed("Ana Ruiz", "ana@example.org");
        await(() -> line(address).getInt("attempts", 0) > 0);
        var line = line(address);
        assertThat(line.getString("state")).isEqualTo("WAITING");
        assertThat(line.getString("trouble")).isIn("REFUSED", "CUT_OFF", "NO_ANSWER");
        assertThat(chain.lead(lead).getString("status")).isEqualTo("NEW");

        mailGate.is(Mood.OPEN);
        var mail = awaitMail();
        awaitState(address, "SENT");
        assertThat(mailGate.mailsTo(address)).hasSize(1);
        assertThat(mail.getMessageID()).isEqualTo("<" + line.getString("id") + "@hotel.example>");
    }

    @Test
    void whatAGuestCallsHimselfBreaksNoMail() throws Exception {
        var guest = Json.createObjectBuilder()
                .add("hotel", chain.hotel())
                .add("name", "Eva <b>Ruiz</b> \u202eezag")
                .add("email", "eva@example.org")
                .add("message", "<script>alert(1)</script>\n.\n\nQUIT");
        assertThat(api.post("/api/v1/leads", guest.build()).status()).isEqualTo(201);

        var parts = (Multipart) awaitMail().getContent();
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "QUIT")
                .doesNotContain("<script", "<b>", "\u202e");
    }

    private JsonObject subscribe(String url) {
        var wish = Json.createObjectBuilder()
                .add("hotel", chain.hotel())
                .add("url", url)
                .add("events", Json.createArrayBuilder().add("lead.captured").add("lead.status_changed"));
        var added = api.post("/api/v1/subscriptions", wish.build());
        assertThat(added.status()).as(added::toString).isEqualTo(201);
        return added.json();
    }

    @Test
    void aProgramIsToldSignedAndAgainUntilItHasTakenIt() throws Exception {
        try (var program = new ToldProgram(500)) {
            var secret = subscribe(program.url()).getString("secret");
            var lead = chain.guestNamed("Ana Ruiz", "ana@example.org");
            await(() -> program.told().size() == 2);

            var refused = program.told().get(0);
            var taken = program.told().get(1);
            assertThat(taken.id()).isEqualTo(refused.id());
            assertThat(taken.body()).isEqualTo(refused.body()).contains("\"type\":\"lead.captured\"", lead);
            assertThat(taken.signature()).isEqualTo("v1," + hmac(secret, taken));

            api.patch(
                    "/api/v1/leads/" + lead,
                    Json.createObjectBuilder().add("status", "CONTACTED").build());
            await(() -> program.told().size() == 3);
            assertThat(program.told().get(2).body())
                    .contains("\"type\":\"lead.status_changed\"", "\"from\":\"NEW\"", "\"to\":\"CONTACTED\"");
        }
    }

    private static String hmac(String secret, ToldProgram.Told told) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        var signed = told.id() + "." + told.timestamp() + "." + told.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aProgramThatIsGoneIsGivenUpUntilSomebodySendsAgain() {
        try (var program = new ToldProgram(410)) {
            subscribe(program.url());
            chain.guestNamed("Ana Ruiz", "ana@example.org");
            awaitState(program.url(), "GIVEN_UP");

            var again = api.post(
                    "/api/v1/outbox/" + line(program.url()).getString("id") + "/resend",
                    Json.createObjectBuilder().build());
            assertThat(again.status()).as(again::toString).isEqualTo(202);
            awaitState(program.url(), "SENT");
        }
    }

    @Test
    void wrongAddressesAreRefusedAtTheirField() {
        for (var wrong : List.of("nobody", "a@b", "a@example.org\r\nBcc: b@example.org", "Ana <ana@example.org>")) {
            var notice = Json.createObjectBuilder().add("address", wrong).add("locale", "es");
            assertThat(api.put(notices(), Json.createArrayBuilder().add(notice).build())
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        var ftp = Json.createObjectBuilder().add("url", "ftp://example.org").add("events", "lead.captured");
        assertThat(api.post("/api/v1/subscriptions", ftp.build()).status()).isEqualTo(400);
        assertThat(api.get("/api/v1/outbox?cursor=rubbish").status()).isEqualTo(400);
        assertThat(api.get("/api/v1/outbox?state=LOST").status()).isEqualTo(400);
        assertThat(api.get(notices()).jsonArray()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void whoSetsUpAHotelSendsATestAndSeesWhatBecameOfIt(String language) {
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads").speak(language)) {
            panel.go("/hotels?hotel=" + chain.hotel());
            panel.type(By.id("address"), "nobody");
            panel.click(By.id("tell"));
            panel.await(By.cssSelector("#address-trouble .ui-message-error-detail, #address-trouble.ui-message-error"));
            panel.click(By.cssSelector(".notice-list button[id$='test']"));
            awaitMail();
            awaitState(address, "SENT");
            panel.go("/outbox?kind=MAIL");
            var row = "//tr[contains(., '" + address + "')]";
            panel.await(By.xpath(row + "//*[contains(@class, 'is-SENT')]"));
            assertThat(panel.await(By.tagName("h1")).getText())
                    .isEqualTo(language.equals("es") ? "Bandeja de salida" : "Outbox");
            panel.browser().screenshot("outbox-" + language);
            panel.click(By.xpath(row + "//button"));
            panel.click(By.id("again-yes"));
            await(() -> mailGate.mailsTo(address).count() == 2);
        }
    }
}
