package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.fakepms.Objects.object;
import static org.hotelleads.product.Vendors.unique;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hotelleads.fakepms.Fault;
import org.hotelleads.fakepms.apaleo.FakeApaleo;
import org.hotelleads.fakepms.cloudbeds.CloudbedsStay;
import org.hotelleads.fakepms.cloudbeds.FakeCloudbeds;
import org.hotelleads.fakepms.mews.FakeMews;
import org.hotelleads.fakepms.opera.FakeOpera;
import org.hotelleads.fakepms.opera.OperaGate;
import org.hotelleads.fakepms.opera.OperaQueue;
import org.hotelleads.fakepms.opera.OperaStay;
import org.junit.jupiter.api.Test;

/** What each vendor's system holds of a guest's booking closes the guest's lead, and what happens to it later follows. */
@WholeProduct
class HotelSystemsIT {

    private static final long PATIENCE = 60_000_000_000L;
    private static final long POLL = 100_000_000L;
    private static final LocalDate ARRIVAL = LocalDate.now(ZoneId.of("UTC")).plusDays(40);
    private static final DateTimeFormatter OPERA_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.S", Locale.ROOT).withZone(ZoneId.of("Europe/Madrid"));

    private final RunningHotelLeads hotelLeads;
    private final Api api;
    private final Chain chain;
    private final String email = "ana-" + unique() + "@example.org";

    HotelSystemsIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        api = hotelLeads.api();
        chain = Chain.withNewHotel(api);
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(POLL);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private String connect(String kind, JsonObjectBuilder settings) {
        var wish = Json.createObjectBuilder()
                .add("kind", kind)
                .add("hotel", chain.hotel())
                .add("mode", "ACTIVE")
                .add("settings", settings);
        var made = api.post("/api/v1/connections", wish.build());
        assertThat(made.status()).as(made::toString).isEqualTo(201);
        return made.json().getString("id");
    }

    private JsonObject connection(String id) {
        return api.get("/api/v1/connections/" + id).json();
    }

    private void awaitImported(String connection) {
        await(() -> "DONE".equals(connection(connection).getJsonObject("run").getString("state")));
    }

    private void awaitStatus(String lead, String status) {
        await(() -> chain.lead(lead).getString("status").equals(status));
    }

    private void deliver(String connection, String query, String body) {
        var taken = new Vendors(api, null).post(connection + query, "application/json", body, Map.of());
        assertThat(taken.status()).as(taken::toString).isEqualTo(202);
    }

    private void assertProof(String lead, String system, String reservation, String rule) {
        var booking = chain.lead(lead).getJsonObject("booking");
        assertThat(booking.getString("system")).isEqualTo(system);
        assertThat(booking.getString("reservationId")).isEqualTo(reservation);
        assertThat(booking.getString("rule")).isEqualTo(rule);
        assertThat(booking.getString("arrival")).isEqualTo(ARRIVAL.toString());
        assertThat(booking.getString("madeBy")).isEqualTo("PMS link");
    }

    private void awaitBooking(String lead, String state) {
        await(() -> state.equals(chain.lead(lead).getJsonObject("booking").getString("state")));
    }

    @Test
    void mews() {
        var lead = chain.guestNamed("Ana Ruiz", email);
        try (var mews = new FakeMews()) {
            mews.enterprise("e1", "Europe/Madrid", "EUR");
            mews.keepCustomer(object("""
                    {'Id':'c1','ChainId':'chain-1','FirstName':'Ana','LastName':'Ruiz','Email':'%s','HasOtaEmail':false,
                     'Phone':null,'IsActive':true}
                    """.formatted(email)));
            mews.keep(mewsReservation("Confirmed"));
            mews.item("r1", "240.00", "EUR", "Open");
            var connection = connect(
                    "MEWS",
                    Json.createObjectBuilder()
                            .add("baseUrl", mews.url())
                            .add("clientToken", FakeMews.CLIENT_TOKEN)
                            .add("accessToken", FakeMews.ACCESS_TOKEN)
                            .add("secret", "tulip"));
            awaitStatus(lead, "CONVERTED");
            assertProof(lead, "MEWS", "r1", "EMAIL");
            awaitImported(connection);

            mews.keep(mewsReservation("Canceled"));
            var hint =
                    "{\"EnterpriseId\":\"e1\",\"Events\":[{\"Discriminator\":\"ServiceOrderUpdated\",\"Value\":{\"Id\":\"r1\"}}]}";
            assertThat(new Vendors(api, null)
                            .post(connection + "?Token=rose", "application/json", hint, Map.of())
                            .status())
                    .isEqualTo(401);
            deliver(connection, "?Token=tulip", hint);
            awaitBooking(lead, "OFF");
            assertThat(chain.lead(lead).getJsonObject("booking").getString("reopensAt", null))
                    .isNotNull();
            assertThat(api.get("/api/v1/connections").body()).doesNotContain("tulip", "mews-access-token");
        }
    }

    private static JsonObject mewsReservation(String state) {
        return object("""
                {'Id':'r1','ServiceId':'e1-rooms','AccountId':'c1','AccountType':'Customer','Number':'4711','GroupId':'g1',
                 'State':'%s','Origin':'Distributor','CreatedUtc':'%s','UpdatedUtc':'%s',
                 'ScheduledStartUtc':'%sT13:00:00Z','ScheduledEndUtc':'%sT09:00:00Z'}
                """.formatted(state, now(), now(), ARRIVAL, ARRIVAL.plusDays(2)));
    }

    @Test
    void apaleo() {
        var lead = chain.guestNamed("Ana Ruiz", email);
        try (var apaleo = new FakeApaleo()) {
            apaleo.property("MUC", "Europe/Madrid", "EUR");
            apaleo.keep(apaleoReservation("X-1", "Confirmed"));
            apaleo.fail(1, Fault.status(503));
            var connection = connect("APALEO", apaleoSettings(apaleo));
            awaitStatus(lead, "CONVERTED");
            assertProof(lead, "APALEO", "X-1", "EMAIL");
            awaitImported(connection);
            assertThat(connection(connection).getString("trouble", null))
                    .as("a cut line is mended at once")
                    .isNull();

            deliver(connection, "", "{\"id\":\"" + unique() + "\",\"topic\":\"unknown\",\"type\":\"whatever\"}");
            apaleo.keep(apaleoReservation("X-1", "Canceled"));
            deliver(connection, "", apaleoNotice("canceled"));
            awaitBooking(lead, "OFF");
            apaleo.keep(apaleoReservation("X-1", "Confirmed"));
            deliver(connection, "", apaleoNotice("changed"));
            awaitBooking(lead, "WON");
            assertThat(chain.lead(lead).getString("status")).isEqualTo("CONVERTED");
        }
    }

    private static String apaleoNotice(String type) {
        return """
                {"topic":"Reservation","type":"%s","id":"%s","accountId":"SP","propertyId":"MUC",
                 "timestamp":1655824163606,"data":{"entityId":"X-1"}}
                """.formatted(type, unique());
    }

    private static JsonObjectBuilder apaleoSettings(FakeApaleo apaleo) {
        return Json.createObjectBuilder()
                .add("baseUrl", apaleo.url())
                .add("identityUrl", apaleo.url())
                .add("clientId", FakeApaleo.CLIENT_ID)
                .add("clientSecret", FakeApaleo.CLIENT_SECRET);
    }

    private JsonObject apaleoReservation(String id, String status) {
        return object("""
                {'id':'%s','bookingId':'X','status':'%s','property':{'id':'MUC','code':'MUC','name':'Munich'},
                 'arrival':'%sT17:00:00+02:00','departure':'%sT11:00:00+02:00','created':'%s','modified':'%s',
                 'totalGrossAmount':{'amount':240.5,'currency':'EUR'},'channelCode':'Ibe','adults':2,
                 'primaryGuest':{'firstName':'Ana','lastName':'Ruiz','email':'%s'}}
                """.formatted(id, status, ARRIVAL, ARRIVAL.plusDays(2), now(), now(), email));
    }

    @Test
    void cloudbeds() {
        var lead = chain.guestNamed("Ana Ruiz", email);
        try (var cloudbeds = new FakeCloudbeds()) {
            cloudbeds.open("6980934886756353", "Sol", "Europe/Madrid", "EUR");
            cloudbeds.put(cloudbedsStay("confirmed"));
            var connection = connect(
                    "CLOUDBEDS",
                    Json.createObjectBuilder().add("baseUrl", cloudbeds.url()).add("apiKey", FakeCloudbeds.KEY));
            awaitStatus(lead, "CONVERTED");
            assertProof(lead, "CLOUDBEDS", "R1", "EMAIL");
            awaitImported(connection);

            cloudbeds.put(cloudbedsStay("canceled"));
            deliver(connection, "", """
                    {"reservationID":"R1","propertyID":6980934886756353,"propertyID_str":"6980934886756353",
                     "version":"1.0","event":"reservation/status_changed","status":"confirmed","timestamp":1723634691.440659}
                    """);
            awaitBooking(lead, "OFF");
        }
    }

    private CloudbedsStay cloudbedsStay(String status) {
        return new CloudbedsStay(
                "R1",
                "6980934886756353",
                status,
                false,
                now(),
                now(),
                ARRIVAL,
                ARRIVAL.plusDays(2),
                "Ana",
                "Ruiz",
                email,
                null,
                "240.00");
    }

    @Test
    void opera() {
        var lead = chain.guestNamed("Ana Ruiz", email);
        var later = chain.guestNamed("Eva Sol", "eva-" + email);
        try (var opera = new FakeOpera()) {
            opera.put(operaStay("571062", "Ana", "Ruiz", email));
            var connection = connect(
                    "OPERA",
                    Json.createObjectBuilder()
                            .add("baseUrl", opera.url())
                            .add("appKey", OperaGate.APP_KEY)
                            .add("clientId", OperaGate.CLIENT_ID)
                            .add("clientSecret", OperaGate.CLIENT_SECRET)
                            .add("enterpriseId", OperaGate.ENTERPRISE)
                            .add("externalSystem", OperaQueue.EXTERNAL_SYSTEM)
                            .add("property", "HOTEL1"));
            awaitStatus(lead, "CONVERTED");
            assertProof(lead, "OPERA", "571062", "EMAIL");
            awaitImported(connection);

            opera.book(operaStay("571063", "Eva", "Sol", "eva-" + email));
            api.post(
                    "/api/v1/connections/" + connection + "/sync",
                    Json.createObjectBuilder().build());
            awaitStatus(later, "CONVERTED");
            assertThat(opera.queue().size()).isZero();
            assertThat(new Vendors(api, null)
                            .post(connection, "application/json", "{}", Map.of())
                            .status())
                    .isEqualTo(405);
        }
    }

    private static OperaStay operaStay(String id, String given, String family, String address) {
        return new OperaStay(
                id,
                "HOTEL1",
                "Reserved",
                OPERA_TIME.format(now()),
                OPERA_TIME.format(now()),
                ARRIVAL,
                ARRIVAL.plusDays(2),
                given,
                family,
                address,
                null,
                new BigDecimal("240.00"));
    }

    @Test
    void aSystemThatDoesNotLetUsInIsLeftAloneUntilSomebodyMendsIt() {
        var lead = chain.guestNamed("Ana Ruiz", email);
        try (var apaleo = new FakeApaleo()) {
            apaleo.property("MUC", "Europe/Madrid", "EUR");
            apaleo.keep(apaleoReservation("X-1", "Confirmed"));
            var connection = connect("APALEO", apaleoSettings(apaleo).add("clientSecret", "forgotten"));
            await(() -> connection(connection).getString("health").equals("AUTH_FAILED"));
            assertThat(connection(connection).toString()).doesNotContain("forgotten");
            assertThat(chain.lead(lead).getString("status")).isEqualTo("NEW");
            var test = api.post(
                    "/api/v1/connections/" + connection + "/test",
                    Json.createObjectBuilder().build());
            assertThat(test.json().getString("trouble")).isEqualTo("AUTH");

            var settings = Json.createObjectBuilder().add("clientSecret", FakeApaleo.CLIENT_SECRET);
            api.patch(
                    "/api/v1/connections/" + connection,
                    Json.createObjectBuilder().add("settings", settings).build());
            await(() -> connection(connection).getString("health").equals("OK"));
            await(() -> "FAILED"
                            .equals(connection(connection).getJsonObject("run").getString("state"))
                    || "DONE".equals(connection(connection).getJsonObject("run").getString("state")));
            if (connection(connection).getJsonObject("run").getString("state").equals("FAILED")) {
                api.post(
                        "/api/v1/connections/" + connection + "/import",
                        Json.createObjectBuilder().build());
            }
            awaitStatus(lead, "CONVERTED");
        }
        assertThat(hotelLeads.log()).content().doesNotContain("forgotten", FakeApaleo.CLIENT_SECRET, email);
    }
}
