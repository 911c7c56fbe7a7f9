package org.hotelleads.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.hotelleads.product.MailGate.Mood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The file of a schedule is made by the clock and arrives wherever it was promised to, whatever others there do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportsArriveIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final long PATIENCE = 180_000_000_000L;
    private static final long POLL = 100_000_000L;

    @TempDir
    private static Path sftpRoot;

    private final MailGate mailGate = new MailGate();
    private final BucketStore store = new BucketStore();
    private SftpHost sftp;
    private RunningHotelLeads hotelLeads;
    private Api api;

    private String unique;
    private Chain chain;
    private Person manager;
    private String address;
    private Targets targets;
    private Exports exports;

    @BeforeAll
    void aHotelLeadsWithServersAroundIt() {
        sftp = new SftpHost(sftpRoot);
        hotelLeads = new RunningHotelLeads(Map.of(
                "leads.mail.host", "localhost",
                "leads.mail.port", String.valueOf(mailGate.port()),
                "leads.mail.starttls", "false",
                "leads.mail.from", "leads@hotel.example",
                "leads.outbox.retry", "1"));
        api = hotelLeads.api();
    }

    @AfterAll
    void stop() throws Exception {
        mailGate.close();
        store.close();
        sftp.close();
        if (hotelLeads != null) {
            hotelLeads.close();
        }
    }

    @BeforeEach
    void aManagerWithTargets() throws Exception {
        mailGate.is(Mood.OPEN);
        store.setReadOnly(false);
        sftp.changePassword("first-password");
        unique = UUID.randomUUID().toString().substring(0, 8);
        chain = Chain.withNewHotel(api);
        exports = new Exports(api, hotelLeads.apiKey(), chain.hotel());
        address = "mar-" + unique + "@hotel.example";
        manager = chain.appoint("Mar Gil", "en", address);
        targets = new Targets(hotelLeads, sftp, sftpRoot, store, unique);
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(POLL);
        }
    }

    /** A lead by hand; gives when it was captured, as its hotel's clock has shown. */
    private LocalDateTime lead(Chain where, String name, String email, String phone) {
        return lead(where, name, email, phone, "");
    }

    private LocalDateTime lead(Chain where, String name, String email, String phone, String message) {
        var made = api.post(
                "/api/v1/leads",
                Json.createObjectBuilder()
                        .add("hotel", where.hotel())
                        .add("name", name)
                        .add("email", email)
                        .add("phone", phone)
                        .add("message", message)
                        .add("channel", "PHONE")
                        .build());
        assertThat(made.status()).as(made::toString).isEqualTo(201);
        return Instant.parse(made.json().getString("capturedAt"))
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(MADRID)
                .toLocalDateTime();
    }

    private JsonArrayBuilder everyTarget() {
        var all = Json.createArrayBuilder();
        for (var id : targets.ids()) {
            all.add(id);
        }
        return all;
    }

    /** A schedule of the manager's: every week when it is this time in Madrid. */
    private JsonObjectBuilder schedule(Instant due) {
        var time = due.atZone(MADRID);
        return Json.createObjectBuilder()
                .add("owner", manager.login())
                .add("name", "Weekly " + unique)
                .add("query", "sort=name")
                .add(
                        "columns",
                        Json.createArrayBuilder(List.of("name", "email", "phone", "channel", "capturedAt", "message")))
                .add("format", "xlsx")
                .add("rhythm", "WEEKLY")
                .add(
                        "weekdays",
                        Json.createArrayBuilder().add(time.getDayOfWeek().name()))
                .add("time", DateTimeFormatter.ofPattern("HH:mm").format(time))
                .add("zone", MADRID.getId())
                .add("people", Json.createArrayBuilder().add(manager.id()))
                .add("targets", everyTarget())
                .add("attach", true);
    }

    private JsonObject make(JsonObjectBuilder wish) {
        var made = api.post("/api/v1/exports/schedules", wish.build());
        assertThat(made.status()).as(made::toString).isEqualTo(201);
        return made.json();
    }

    /** Out of turn, for the tests that are not about the clock; gives the run when all its deliveries have ended. */
    private JsonObject runNow(JsonObjectBuilder wish) {
        var id = make(wish).getInt("id");
        var run = api.post("/api/v1/exports/schedules/" + id + "/run", JsonObject.EMPTY_JSON_OBJECT);
        assertThat(run.status()).as(run::toString).isEqualTo(202);
        return awaitDelivered(run.json().getString("id"));
    }

    private JsonObject awaitDelivered(String run) {
        return exports.await(
                run,
                now -> now.getString("state").equals("DONE") && !states(now).contains("WAITING"));
    }

    private static List<String> states(JsonObject run) {
        return deliveries(run).stream().map(one -> one.getString("state")).toList();
    }

    private static List<JsonObject> deliveries(JsonObject run) {
        return run.getJsonArray("deliveries").getValuesAs(JsonObject.class);
    }

    private static JsonObject delivery(JsonObject run, String receiver) {
        return deliveries(run).stream()
                .filter(one -> one.getString("receiver").equals(receiver))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject now(JsonObject schedule) {
        return api.get("/api/v1/exports/schedules").jsonArray().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getInt("id") == schedule.getInt("id"))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonObject> runs(JsonObject schedule) {
        return api.get("/api/v1/exports?limit=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(run -> run.getString("schedule", "").equals(schedule.getString("name")));
    }

    private MimeMessage awaitMail(String subject) {
        await(() ->
                mailGate.mailsTo(address).anyMatch(mail -> Letters.subject(mail).startsWith(subject)));
        return mailGate.mailsTo(address)
                .filter(mail -> Letters.subject(mail).startsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void byTheClockTheSameFileArrivesEverywhere() throws Exception {
        var ben = lead(chain, "Ben Roy", "ben@example.org", "+44 20 7946 0958");
        var ana = lead(chain, "Ana Ñíguez", "ana@example.org", "600 111 222");
        var eva = lead(chain, "Eva Roy", "eva@example.org", "600 111 223", "=HYPERLINK(\"http://evil.example\")");
        lead(Chain.withNewHotel(api), "Somebody Else", "else@example.org", "600 111 224");
        var due = Instant.now().plus(70, ChronoUnit.SECONDS).truncatedTo(ChronoUnit.MINUTES);
        var schedule = make(schedule(due));
        assertThat(Instant.parse(schedule.getString("nextAt"))).isEqualTo(due);
        assertThat(schedule.get("lastRun")).isEqualTo(JsonValue.NULL);

        await(() -> !now(schedule).isNull("lastRun"));
        var run = awaitDelivered(now(schedule).getString("lastRun"));

        assertThat(Instant.parse(run.getString("askedAt"))).isBetween(due, due.plusSeconds(20));
        assertThat(states(run)).containsExactly("DONE", "DONE", "DONE", "DONE");
        var name = run.getString("fileName");
        var console = exports.file(run.getString("id"));
        var attached = Letters.attachment(awaitMail("Leads: Weekly " + unique));
        assertThat(attached.name()).isEqualTo(name).endsWith(".xlsx");
        assertThat(attached.type()).isEqualTo(XLSX);
        assertThat(List.of(
                        console,
                        targets.inFolder(name),
                        targets.onSftp(name),
                        targets.inBucket(name).orElseThrow(),
                        attached.content()))
                .extracting(Exports::sha256)
                .containsOnly(run.getString("sha256"));
        assertThat(Workbook.of(console).sheets().get(0))
                .containsExactly(
                        List.of("Name", "Email", "Phone", "Channel", "Captured", "First words"),
                        List.of("Ana Ñíguez", "ana@example.org", "+34600111222", "Phone", ana, ""),
                        List.of("Ben Roy", "ben@example.org", "+442079460958", "Phone", ben, ""),
                        List.of(
                                "Eva Roy",
                                "eva@example.org",
                                "+34600111223",
                                "Phone",
                                eva,
                                "=HYPERLINK(\"http://evil.example\")"));
        assertThat(runs(schedule)).hasSize(1);
        assertThat(mailGate.mailsTo(address)).hasSize(1);
        assertThat(Instant.parse(now(schedule).getString("nextAt")))
                .isEqualTo(due.atZone(MADRID).plusWeeks(1).toInstant());
    }

    @Test
    void aMailServerThatIsDownDelaysTheMailAndNothingElse() throws Exception {
        lead(chain, "Ana Ruiz", "ana@example.org", "600 111 222");
        mailGate.is(Mood.REFUSING);

        var run = runNow(schedule(Instant.now()));
        await(() -> letter().getInt("attempts", 0) > 0);
        assertThat(letter().getString("state")).isEqualTo("WAITING");
        assertThat(mailGate.mailsTo(address)).isEmpty();
        assertThat(Exports.sha256(targets.inFolder(run.getString("fileName")))).isEqualTo(run.getString("sha256"));

        mailGate.is(Mood.OPEN);
        await(() -> letter().getString("state").equals("SENT"));
        assertThat(mailGate.mailsTo(address)).hasSize(1);
        assertThat(Exports.sha256(Letters.attachment(awaitMail("Leads: ")).content()))
                .isEqualTo(run.getString("sha256"));
    }

    private JsonObject letter() {
        return api.get("/api/v1/outbox?limit=500").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("to").equals(address))
                .findFirst()
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    @Test
    void aPasswordThatIsRefusedIsToldAndTheOthersGetTheirs() throws Exception {
        lead(chain, "Ana Ruiz", "ana@example.org", "600 111 222");
        sftp.changePassword("second-password");

        var run = runNow(schedule(Instant.now()));

        var name = run.getString("fileName");
        assertThat(delivery(run, targets.sftpName()).getString("state")).isEqualTo("FAILED");
        assertThat(delivery(run, targets.sftpName()).getString("trouble")).isEqualTo("REFUSED");
        assertThat(states(run)).containsOnlyOnce("FAILED").hasSize(4);
        assertThat(targets.isSftpEmpty()).isTrue();
        assertThat(Exports.sha256(targets.inFolder(name))).isEqualTo(run.getString("sha256"));
        assertThat(targets.inBucket(name)).isPresent();
        assertThat(Letters.attachment(awaitMail("Leads: ")).name()).isEqualTo(name);
        assertThat(Letters.text(awaitMail("No file: Weekly " + unique)))
                .contains(
                        targets.sftpName(),
                        "The other side does not accept the user, the password or the key.",
                        hotelLeads.uri("/exports?run=" + run.getString("id")).toString());

        targets.tellPassword("second-password");
        try (var panel = Panel.openAs(hotelLeads, manager, Browser.wish(), "/leads?hotel=" + chain.hotel())) {
            panel.go("/exports?run=" + run.getString("id"));
            var line = By.cssSelector(".run-deliveries .is-FAILED");
            panel.awaitText(line, "Not brought to " + targets.sftpName());
            panel.awaitText(line, "does not accept the user, the password or the key");
            panel.browser().screenshot("export-not-brought");
            panel.click(By.cssSelector(".run-deliveries .is-FAILED button"));
            panel.awaitText(By.cssSelector(".run-deliveries"), "Brought to " + targets.sftpName());
            panel.awaitGone(line);
        }
        assertThat(Exports.sha256(targets.onSftp(name))).isEqualTo(run.getString("sha256"));
    }

    @Test
    void aBucketThatMayNotBeWrittenToIsToldAndTheOthersGetTheirs() throws Exception {
        lead(chain, "Ana Ruiz", "ana@example.org", "600 111 222");
        store.setReadOnly(true);

        var run = runNow(schedule(Instant.now()));

        var name = run.getString("fileName");
        var failed = delivery(run, targets.bucketName());
        assertThat(failed.getString("state")).isEqualTo("FAILED");
        assertThat(failed.getString("trouble")).isEqualTo("FORBIDDEN");
        assertThat(failed.getString("troubleDetail")).isEqualTo("HTTP 403 AccessDenied");
        assertThat(states(run)).containsOnlyOnce("FAILED").hasSize(4);
        assertThat(targets.inBucket(name)).isEmpty();
        assertThat(Exports.sha256(targets.inFolder(name))).isEqualTo(run.getString("sha256"));
        assertThat(Exports.sha256(targets.onSftp(name))).isEqualTo(run.getString("sha256"));
        assertThat(Letters.attachment(awaitMail("Leads: ")).name()).isEqualTo(name);
        assertThat(Letters.text(awaitMail("No file: Weekly " + unique)))
                .contains(targets.bucketName(), "The other side knows us, but does not let us write there.");

        store.setReadOnly(false);
        var again = "deliveries/" + failed.getString("id") + "/again";
        assertThat(exports.order(run.getString("id"), again).status()).isEqualTo(202);
        awaitDelivered(run.getString("id"));
        assertThat(targets.inBucket(name)).isPresent();
        assertThat(exports.order(run.getString("id"), again).status()).isEqualTo(409);
    }

    @Test
    void aSecretThatIsWrongIsFoundByTheTrial() {
        var trial = targets.trialWithSecret("another secret");

        assertThat(trial.getBoolean("ok")).isFalse();
        assertThat(trial.getString("trouble")).isEqualTo("REFUSED");
        assertThat(trial.getString("detail")).isEqualTo("HTTP 403 SignatureDoesNotMatch");
    }

    @Test
    void aMailWithoutTheFileLeadsToItBehindTheSignIn() throws Exception {
        lead(chain, "Ana Ruiz", "ana@example.org", "600 111 222");

        var run = runNow(schedule(Instant.now()).add("attach", false));

        var mail = awaitMail("Leads: Weekly " + unique);
        assertThat(Letters.attachments(mail)).isEmpty();
        var link = hotelLeads.uri("/exports?run=" + run.getString("id"));
        assertThat(Letters.text(mail)).contains(link.toString(), "sign in").doesNotContain("ana@example.org");
        for (var page : List.of(link, hotelLeads.uri("/exports/file?run=" + run.getString("id")))) {
            var stranger =
                    HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray());
            assertThat(stranger.statusCode()).isEqualTo(302);
            assertThat(stranger.headers().firstValue("Location").orElse("")).contains("/sign-in");
            assertThat(new String(stranger.body(), UTF_8)).doesNotContain(run.getString("fileName"), "Ana Ruiz");
        }
    }
}
