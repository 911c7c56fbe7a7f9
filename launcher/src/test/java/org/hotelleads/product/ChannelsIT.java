package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.product.Vendors.unique;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What vendors deliver becomes what the team sees. */
@WholeProduct
class ChannelsIT {

    private static final Path PUBLIC_BODIES = Path.of("../../shared/data/webhooks");
    private static final long PATIENCE = 30_000_000_000L;
    private static final long POLL = 50_000_000L;
    private static final String STAY = "del 12 al 15 de agosto de 2027";

    private final RunningHotelLeads hotelLeads;
    private final Api api;
    private final Chain chain;
    private final Vendors vendors;

    ChannelsIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        api = hotelLeads.api();
        chain = Chain.withNewHotel(api);
        vendors = new Vendors(api, chain.hotel());
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(POLL);
        }
    }

    private List<JsonObject> leads() {
        return api.get("/api/v1/leads?hotel=" + chain.hotel())
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject awaitLead() {
        await(() -> !leads().isEmpty());
        assertThat(leads()).hasSize(1);
        return chain.lead(leads().get(0).getString("id"));
    }

    private void awaitCount(String connection, String what, int number) {
        await(() -> vendors.connection(connection).getJsonObject("counts").getInt(what, 0) == number);
    }

    private static void assertTaken(Answer answer) {
        assertThat(answer.status()).as(answer::toString).isEqualTo(200);
    }

    private void assertLead(String channel, String name, String phone) {
        var lead = awaitLead();
        assertThat(lead.getString("channel")).isEqualTo(channel);
        assertThat(lead.getString("name")).isEqualTo(name);
        assertThat(lead.getString("phone", null)).isEqualTo(phone);
        assertThat(lead.getJsonObject("stay").getString("arrival")).isEqualTo("2027-08-12");
        assertThat(lead.getJsonObject("stay").getString("departure")).isEqualTo("2027-08-15");
    }

    /** The lead stands in the panel, with its channel. */
    private void assertRow(String channel) {
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads?hotel=" + chain.hotel())) {
            panel.awaitInRow(awaitLead().getString("id"), channel);
            panel.awaitNames("Ana Ruiz");
        }
    }

    private JsonObject said(int place) {
        return awaitLead().getJsonArray("transcript").getJsonObject(place);
    }

    @Test
    void whatsAppBecomesARowOfThePanel() {
        var connection = vendors.connect("WHATSAPP", "s");
        var body = Vendors.whatsApp(unique(), "34600111222", "Ana Ruiz", "Hola, buscamos " + STAY);
        assertTaken(vendors.meta(connection, "s", body));
        assertTaken(vendors.meta(connection, "s", body));

        assertLead("WHATSAPP", "Ana Ruiz", "+34600111222");
        awaitCount(connection, "duplicate", 1);
        assertThat(awaitLead().getJsonArray("transcript")).hasSize(1);
        assertRow("WhatsApp");
    }

    @Test
    void aGuestWithoutANumberIsALeadAndStaysOneGuestWhateverTheirId() {
        var connection = vendors.connect("WHATSAPP", "s");
        assertTaken(vendors.meta(connection, "s", Vendors.whatsAppOfUser(unique(), "ES.1", "\u2728", "Hola, " + STAY)));
        assertLead("WHATSAPP", "Ana Ruiz", null);
        await(() -> awaitLead().getJsonArray("usernames").toString().equals("[\"ana.ruiz\"]"));

        var renamed = """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"user_id_update","value":{
                "messaging_product":"whatsapp","metadata":{"display_phone_number":"34971","phone_number_id":"7"},
                "user_id_update":[{"user_id":{"previous":"ES.1","current":"ES.2"}}]}}]}]}
                """;
        assertTaken(vendors.meta(connection, "s", renamed));
        awaitCount(connection, "renamed", 1);
        assertTaken(vendors.meta(connection, "s", Vendors.whatsAppOfUser(unique(), "ES.2", "\u2728", "gracias")));
        awaitCount(connection, "message", 2);
        assertThat(awaitLead().getJsonArray("transcript")).hasSize(2);
    }

    @Test
    void messengerEditsDeletesAndEchoes() {
        var connection = vendors.connect("MESSENGER", "s");
        var message = unique();
        var deleted = unique();
        assertTaken(vendors.meta(connection, "s", Vendors.messaging("page", "guest-1", """
                "message_edit":{"mid":"%s","text":"Soy Ana Ruiz, %s","num_edit":1}""".formatted(message, STAY))));
        awaitCount(connection, "edit", 1);
        assertTaken(vendors.meta(connection, "s", Vendors.messaging("page", "guest-1", """
                "message":{"mid":"%s","text":"Soy Ana, del 1 al 3 de mayo de 2027"}""".formatted(message))));
        assertLead("FACEBOOK", "Ana Ruiz", null);
        assertRow("Facebook");
        assertThat(said(0).getString("editedAt", null)).isNotNull();

        assertTaken(vendors.meta(connection, "s", Vendors.messaging("page", "guest-1", """
                "message":{"mid":"%s","text":"mi correo es ana@example.org"}""".formatted(deleted))));
        await(() -> awaitLead().getString("email", "").equals("ana@example.org"));
        assertTaken(vendors.meta(connection, "s", Vendors.messaging("page", "guest-1", """
                "message":{"mid":"%s","is_deleted":true}""".formatted(deleted))));
        await(() -> awaitLead().isNull("email"));
        assertThat(awaitLead().toString()).doesNotContain("ana@example.org");

        var echo = """
                {"object":"page","entry":[{"id":"page-1","time":1,"messaging":[{"sender":{"id":"page-1"},
                "recipient":{"id":"guest-1"},"timestamp":%d,
                "message":{"mid":"%s","is_echo":true,"text":"Soy Eva, escriba a eva@hotel.example"}}]}]}
                """.formatted(System.currentTimeMillis(), unique());
        assertTaken(vendors.meta(connection, "s", echo));
        awaitCount(connection, "echo", 1);
        assertThat(awaitLead().getString("name")).isEqualTo("Ana Ruiz");
        assertThat(awaitLead().isNull("email")).isTrue();
        assertThat(awaitLead().getJsonArray("transcript")).hasSize(3);
    }

    @Test
    void instagram() {
        var connection = vendors.connect("INSTAGRAM", "s");
        assertTaken(vendors.meta(
                connection, "s", Vendors.messaging("instagram", "guest-2", """
                "message":{"mid":"%s","text":"Hola, soy Ana Ruiz, %s"}""".formatted(unique(), STAY))));

        assertLead("INSTAGRAM", "Ana Ruiz", null);
        assertRow("Instagram");
    }

    @Test
    void anAnsweredAdIsALeadAndABareNoticeSaysWhatIsMissing() {
        var connection = vendors.connect("LEAD_ADS", Json.createObjectBuilder());
        var notice = """
                {"object":"page","entry":[{"id":"1","time":1,"changes":[{"field":"leadgen","value":
                {"leadgen_id":"444","page_id":"1","form_id":"2","created_time":1789000000}}]}]}
                """;
        assertTaken(vendors.post(connection, "application/json", notice, Map.of()));
        await(() -> "NEEDS_ACCESS_TOKEN".equals(vendors.connection(connection).getString("trouble", "")));
        assertThat(vendors.connection(connection).getJsonArray("stuck")).hasSize(1);

        var answers = """
                {"id":"445","created_time":"2026-11-01T10:00:00+0000","field_data":[
                {"name":"full_name","values":["Ana Ruiz"]},{"name":"phone_number","values":["+34600111222"]},
                {"name":"check_in","values":["2027-08-12"]},{"name":"check_out","values":["2027-08-15"]}]}
                """;
        assertTaken(vendors.post(connection, "application/json", answers, Map.of()));
        assertLead("FORM", "Ana Ruiz", "+34600111222");
        assertRow("Form");
    }

    @Test
    void chatwoot() {
        var connection = vendors.connect("CHATWOOT", Json.createObjectBuilder());
        var body = """
                {"event":"message_created","id":%d,"content":"Hola, buscamos %s","created_at":"2026-11-01T10:00:00Z",
                "message_type":"incoming","private":false,"sender":{"id":9,"name":"Ana Ruiz","phone_number":"+34600111222",
                "type":"contact"},"inbox":{"id":3,"name":"Web"},"conversation":{"id":17,"channel":"Channel::WebWidget"},
                "account":{"id":1,"name":"Sol"}}
                """.formatted(System.nanoTime() % 1_000_000_000, STAY);
        assertTaken(vendors.post(connection, "application/json", body, Map.of()));

        assertLead("WEB_CHAT", "Ana Ruiz", "+34600111222");
        assertRow("Web chat");
    }

    @Test
    void twilio() {
        var connection = vendors.connect("TWILIO", "s");
        var call = Map.of(
                "CallSid", "CA" + unique(),
                "From", "+34600111222",
                "To", "+34971000000",
                "SpeechResult", "my name is ana ruiz we would like to stay from august 12th 2027 to august 15th 2027");
        var answer = vendors.twilio(connection, "s", call);
        assertTaken(answer);
        assertThat(answer.header("Content-Type")).startsWith("text/xml");
        assertThat(answer.body()).endsWith("<Response/>");

        assertLead("PHONE", "Ana Ruiz", "+34600111222");
        assertRow("Phone");
    }

    @Test
    void aWebFormThanksAndSaysWhatIsWrong() {
        var connection =
                vendors.connect("WEB_FORM", Json.createObjectBuilder().add("thanks", "https://hotel.example/gracias"));
        var fields = Vendors.form(Map.of(
                "name", "Ana Ruiz",
                "phone", "600 111 222",
                "check_in", "2027-08-12",
                "check_out", "2027-08-15",
                "message", "Hola"));
        var browser = vendors.post(connection, "application/x-www-form-urlencoded", fields, Map.of());
        assertThat(browser.status()).as(browser::toString).isEqualTo(303);
        assertThat(browser.header("Location")).isEqualTo("https://hotel.example/gracias");
        assertLead("FORM", "Ana Ruiz", "+34600111222");
        assertRow("Form");

        var script = vendors.post(connection, "application/json", "{\"email\":\"eva@example.org\"}", Map.of());
        assertThat(script.status()).isEqualTo(202);
        assertThat(script.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(vendors.post(connection, "application/json", "{}", Map.of()).status())
                .isEqualTo(400);
        var broken = vendors.post(connection, "application/json", "{\"email", Map.of());
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void nobodyElseDelivers() {
        var connection = vendors.connect("WHATSAPP", "s");
        var body = Vendors.whatsApp(unique(), "34600111222", "Ana Ruiz", STAY);
        assertThat(vendors.meta(connection, "other", body).status()).isEqualTo(401);
        assertThat(vendors.post(connection, "application/json", body, Map.of()).status())
                .isEqualTo(401);
        assertThat(vendors.meta("nowhere", "s", body).status()).isEqualTo(404);
        awaitCount(connection, "BAD_SIGNATURE", 2);
        assertThat(leads()).isEmpty();
        assertThat(vendors.connection(connection).isNull("lastDeliveryAt")).isTrue();

        var tooLarge = "x".repeat(1024 * 1024 + 1);
        assertThat(vendors.meta(connection, "s", tooLarge).status()).isEqualTo(413);
    }

    @Test
    void metaFindsTheAddressToBeOurs() {
        var connection = vendors.connect(
                "WHATSAPP", Json.createObjectBuilder().add("secret", "s").add("verifyToken", "tulip"));
        var right = vendors.handshake(connection, "tulip");
        assertTaken(right);
        assertThat(right.body()).isEqualTo("1158201444");
        assertThat(right.header("Content-Type")).startsWith("text/plain");
        assertThat(right.header("Set-Cookie")).isEmpty();
        assertThat(vendors.handshake(connection, "rose").status()).isEqualTo(403);
        assertThat(vendors.handshake("nowhere", "tulip").status()).isEqualTo(404);
    }

    private int deliver(String connection, String secret) {
        return vendors.meta(connection, secret, Vendors.whatsApp(unique(), "34600111222", "Ana", "hola"))
                .status();
    }

    private JsonObject change(String connection, JsonValue wish) {
        var answer = api.patch("/api/v1/connections/" + connection, wish);
        assertThat(answer.status()).as(answer::toString).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("first").doesNotContain("second");
        return answer.json();
    }

    @Test
    void aSecretIsChangedWithoutLosingAnything() {
        var connection = vendors.connect("WHATSAPP", "first");
        var secret = Json.createObjectBuilder().add("secret", "second");
        change(connection, Json.createObjectBuilder().add("settings", secret).build());
        assertThat(deliver(connection, "first")).isEqualTo(200);
        assertThat(deliver(connection, "second")).isEqualTo(200);

        change(
                connection,
                Json.createObjectBuilder().add("dropFormerSecret", true).build());
        assertThat(deliver(connection, "first")).isEqualTo(401);
        assertThat(deliver(connection, "second")).isEqualTo(200);

        change(connection, Json.createObjectBuilder().add("enabled", false).build());
        assertThat(deliver(connection, "second")).isEqualTo(404);
        change(connection, Json.createObjectBuilder().add("enabled", true).build());
        assertThat(deliver(connection, "second")).isEqualTo(200);
        var delete = HttpRequest.newBuilder(api.uri("/api/v1/connections/" + connection))
                .header("Authorization", "Bearer " + hotelLeads.apiKey())
                .DELETE();
        assertThat(api.send(delete.build()).status()).isEqualTo(204);
        assertThat(deliver(connection, "second")).isEqualTo(404);
    }

    @Test
    void wrongConnectionsAreRefusedAtTheirField() {
        var noSuchKind = api.post(
                "/api/v1/connections",
                Json.createObjectBuilder()
                        .add("kind", "PIGEON")
                        .add("hotel", chain.hotel())
                        .build());
        assertThat(noSuchKind.status()).isEqualTo(400);
        assertThat(noSuchKind.body()).contains("\"field\":\"kind\"", "WEB_FORM", "OPERA");
        var noSecret = api.post(
                "/api/v1/connections",
                Json.createObjectBuilder()
                        .add("kind", "TWILIO")
                        .add("hotel", chain.hotel())
                        .build());
        assertThat(noSecret.status()).isEqualTo(400);
        assertThat(noSecret.body()).contains("\"field\":\"settings.secret\"");
        assertThat(api.withoutKey().get("/api/v1/connections").status()).isEqualTo(401);
    }

    @Test
    void everyPublicBodyGoesIn() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(PUBLIC_BODIES), () -> "no bodies at " + PUBLIC_BODIES);
        var whatsApp = vendors.connect("WHATSAPP", "s");
        var messenger = vendors.connect("MESSENGER", "s");
        try (var files = Files.newDirectoryStream(PUBLIC_BODIES, "*.json")) {
            for (var file : files) {
                var connection = file.getFileName().toString().startsWith("whatsapp") ? whatsApp : messenger;
                var answer = vendors.meta(connection, "s", Files.readString(file));
                assertThat(answer.status()).as(file + " " + answer).isEqualTo(200);
            }
        }
        await(() -> vendors.connection(whatsApp).getJsonObject("counts").getInt("message", 0) > 3
                && vendors.connection(messenger).getJsonObject("counts").getInt("message", 0) > 10);
        for (var stuck : vendors.connection(messenger).getJsonArray("stuck").getValuesAs(JsonObject.class)) {
            assertThat(stuck.getString("trouble")).isEqualTo("NEEDS_ACCESS_TOKEN");
        }
        assertThat(vendors.connection(whatsApp).getJsonArray("stuck")).isEmpty();
    }

    @Test
    void anAdminConnectsAChannelOnThePage() {
        try (var panel = Panel.open(hotelLeads, Browser.wish(), "/leads").speak("en")) {
            panel.go("/connections");
            panel.click(By.id("begin"));
            panel.await(By.id("connection-yes"));
            panel.click(By.id("connection-yes"));
            panel.awaitText(By.id("secret-trouble"), "required");
            var name = "WhatsApp " + chain.hotel();
            panel.type(By.id("name"), name);
            panel.type(By.id("secret"), "page-secret");
            panel.click(By.id("connection-yes"));
            var address = panel.await(By.id("fresh-address")).getText();
            assertThat(address).startsWith(hotelLeads.uri("/webhooks/").toString());
            var connection = address.substring(address.lastIndexOf('/') + 1);
            assertThat(deliver(connection, "page-secret")).isEqualTo(200);
            awaitCount(connection, "message", 1);

            panel.go("/connections");
            var card = By.cssSelector("[data-connection='" + connection + "']");
            panel.awaitText(card, name);
            panel.awaitText(card, "Messages 1");
            assertThat(panel.browser().driver().getPageSource()).doesNotContain("page-secret");
            panel.click(By.cssSelector("[data-connection='" + connection + "'] button[id$='turn']"));
            panel.awaitText(card, "Off");
            assertThat(deliver(connection, "page-secret")).isEqualTo(404);
            panel.click(By.cssSelector("[data-connection='" + connection + "'] button[id$='remove']"));
            panel.click(By.id("gone-yes"));
            panel.awaitGone(card);
        }
    }
}
