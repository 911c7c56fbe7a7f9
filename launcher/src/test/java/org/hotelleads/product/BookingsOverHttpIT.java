package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.product.HotelSystem.booking;
import static org.hotelleads.product.HotelSystem.changed;
import static org.hotelleads.product.Vendors.unique;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A hotel system reports bookings, and the leads whose they are become Converted. */
@WholeProduct
class BookingsOverHttpIT {

    private static final long PATIENCE = 30_000_000_000L;
    private static final long POLL = 50_000_000L;

    private final RunningHotelLeads hotelLeads;
    private final Api api;
    private final Chain chain;
    private final HotelSystem system;
    private final String email = "ana-" + unique() + "@example.org";

    BookingsOverHttpIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        api = hotelLeads.api();
        chain = Chain.withNewHotel(api);
        system = new HotelSystem(api);
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(POLL);
        }
    }

    private String guest() {
        return chain.guestNamed("Ana Ruiz", email);
    }

    private void awaitStatus(String lead, String status) {
        await(() -> status.equals(chain.lead(lead).getString("status")));
    }

    private static void assertSafe(Answer answer, boolean duplicate) {
        assertThat(answer.status()).as(answer::toString).isEqualTo(202);
        assertThat(answer.json().getString("booking")).isNotEmpty();
        assertThat(answer.json().getBoolean("duplicate")).isEqualTo(duplicate);
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.status()).as(answer::toString).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }

    private List<JsonObject> bookings(String filter) {
        return api.get("/api/v1/bookings?hotel=" + chain.hotel() + filter)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private Answer delete(String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path))
                .header("Authorization", "Bearer " + hotelLeads.apiKey())
                .DELETE()
                .build());
    }

    @Test
    void aBookingSentWithAKeyConvertsTheLead() {
        var lead = guest();
        assertSafe(system.send(booking(chain.hotel(), "R-1", email).build()), false);
        awaitStatus(lead, "CONVERTED");

        var booking = chain.lead(lead).getJsonObject("booking");
        assertThat(booking.getString("reservationId")).isEqualTo("R-1");
        assertThat(booking.getString("state")).isEqualTo("WON");
        assertThat(booking.getString("rule")).isEqualTo("EMAIL");
        assertThat(booking.getJsonObject("total").getString("currency")).isEqualTo("EUR");
        assertThat(booking.getBoolean("direct")).isTrue();
        assertThat(chain.lead(lead).getString("reference")).startsWith("L-");
        assertThat(bookings("&kind=WITH_LEAD")).hasSize(1);
        var won = api.get("/api/v1/leads/statistics?hotel=" + chain.hotel())
                .json()
                .getJsonObject("won");
        assertThat(won.getInt("bookings")).isEqualTo(1);
        assertThat(won.getInt("nights")).isEqualTo(3);
        assertThat(won.getJsonArray("revenue")).hasSize(1);
    }

    @Test
    void aSignedDeliveryDoesTheSame() {
        var lead = guest();
        var connection = system.connect(chain.hotel(), "tulip");
        assertSafe(
                system.deliver(
                        connection,
                        "tulip",
                        unique(),
                        booking("MUC", "R-1", email).build()),
                false);
        awaitStatus(lead, "CONVERTED");
    }

    @Test
    void aLeadThatTheBookingNamesIsFoundWithoutAnyContact() {
        var lead = guest();
        var booking = booking(chain.hotel(), "R-1", "somebody@example.net")
                .add("leadReference", chain.lead(lead).getString("reference"));
        assertSafe(system.send(booking.build()), false);
        awaitStatus(lead, "CONVERTED");
        assertThat(chain.lead(lead).getJsonObject("booking").getString("rule")).isEqualTo("REFERENCE");
    }

    @Test
    void nobodyElseDelivers() {
        var connection = system.connect(chain.hotel(), "tulip");
        var body = booking("MUC", "R-1", email).build();
        assertThat(system.deliver(connection, "rose", unique(), body).status()).isEqualTo(401);
        var stale = Instant.now().minus(Duration.ofMinutes(6));
        assertThat(system.deliver(connection, "tulip", unique(), stale, body.toString())
                        .status())
                .isEqualTo(401);
        assertThat(new Vendors(api, null)
                        .post(connection, "application/json", body.toString(), Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(system.deliver("api", "tulip", unique(), body).status()).isEqualTo(404);
        assertThat(api.get("/webhooks/" + connection).status()).isEqualTo(405);
        assertThat(api.withoutKey().post("/api/v1/bookings", body).status()).isEqualTo(401);
        assertThat(bookings("")).isEmpty();
    }

    @Test
    void eitherOfTwoSecretsSealsUntilTheFormerIsDropped() {
        var connection = system.connect(chain.hotel(), "tulip");
        var settings = Json.createObjectBuilder().add("secret", "rose");
        var path = "/api/v1/connections/" + connection;
        api.patch(path, Json.createObjectBuilder().add("settings", settings).build());
        assertSafe(
                system.deliver(
                        connection,
                        "tulip",
                        unique(),
                        booking("MUC", "R-1", email).build()),
                false);
        assertSafe(
                system.deliver(
                        connection,
                        "rose",
                        unique(),
                        booking("MUC", "R-2", email).build()),
                false);

        api.patch(path, Json.createObjectBuilder().add("dropFormerSecret", true).build());
        assertThat(system.deliver(
                                connection,
                                "tulip",
                                unique(),
                                booking("MUC", "R-3", email).build())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aWrongBookingIsRefusedByTheNameOfTheField() {
        var connection = system.connect(chain.hotel(), "tulip");
        var wrong = booking(chain.hotel(), "R-1", email)
                .add("status", "Booked")
                .add("colour", "blue")
                .build();
        assertThat(fields(system.send(wrong))).containsExactlyInAnyOrder("status", "colour");
        assertThat(fields(system.deliver(connection, "tulip", unique(), wrong)))
                .containsExactlyInAnyOrder("status", "colour");
        var backwards = booking(chain.hotel(), "R-1", email)
                .add("departure", "2027-08-01")
                .build();
        assertThat(fields(system.send(backwards))).containsExactly("departure");
        assertThat(fields(system.send(Json.createArrayBuilder().build()))).containsExactly("body");
        assertThat(system.deliver(connection, "tulip", unique(), Instant.now(), "{\"schema")
                        .status())
                .isEqualTo(400);
        assertThat(bookings("")).isEmpty();
    }

    @Test
    void theSameMessageAgainChangesNothing() {
        var connection = system.connect(chain.hotel(), "tulip");
        var body = booking("MUC", "R-1", email).build();
        var id = unique();
        assertSafe(system.deliver(connection, "tulip", id, body), false);
        assertSafe(
                system.deliver(connection, "tulip", id, changed(body, 1, "status", Json.createValue("CANCELLED"))),
                true);
        assertThat(bookings("").get(0).getString("status")).isEqualTo("CONFIRMED");

        var key = hotelLeads.apiKey();
        var other = booking(chain.hotel(), "R-2", email).build();
        assertSafe(system.sendOnce(key, id, other), false);
        assertSafe(system.sendOnce(key, id, other), true);
        assertSafe(system.send(other), true);
        assertThat(bookings("")).hasSize(2);
    }

    @Test
    void bookingsOfAnUnknownPropertyWaitUntilItHasAHotel() {
        var lead = guest();
        var property = "P-" + unique();
        assertSafe(system.send(booking(property, "R-1", email).build()), false);
        assertThat(bookings("")).isEmpty();
        assertThat(api.get("/api/v1/bookings?kind=UNKNOWN_PROPERTY&limit=500").body())
                .contains(property);
        assertThat(chain.lead(lead).getString("status")).isEqualTo("NEW");

        var hotel = Json.createObjectBuilder().add(property, chain.hotel());
        var mapped = api.patch(
                "/api/v1/connections/api",
                Json.createObjectBuilder().add("properties", hotel).build());
        assertThat(mapped.status()).as(mapped::toString).isEqualTo(200);
        awaitStatus(lead, "CONVERTED");
        assertThat(bookings("")).hasSize(1);
    }

    @Test
    void aCancelledBookingIsOffAndAnOlderChangeComesTooLate() {
        var lead = guest();
        var body = booking(chain.hotel(), "R-1", email).build();
        system.send(body);
        awaitStatus(lead, "CONVERTED");
        assertSafe(system.send(changed(body, 2, "status", Json.createValue("CANCELLED"))), false);
        await(() -> "OFF".equals(chain.lead(lead).getJsonObject("booking").getString("state")));

        system.send(changed(body, 1, "status", Json.createValue("IN_HOUSE")));
        assertThat(bookings("").get(0).getString("status")).isEqualTo("CANCELLED");
    }

    @Test
    void aPersonTakesABookingBackForEver() {
        var lead = guest();
        system.send(booking(chain.hotel(), "R-1", email).build());
        awaitStatus(lead, "CONVERTED");
        var booking = chain.lead(lead).getJsonObject("booking").getString("id");
        assertThat(delete("/api/v1/leads/" + lead + "/bookings/" + booking).status())
                .isEqualTo(204);

        var after = chain.lead(lead);
        assertThat(after.getString("status")).isEqualTo("NEW");
        assertThat(after.get("booking")).isEqualTo(JsonValue.NULL);
        assertThat(after.getJsonArray("bookings")).hasSize(1);
    }

    @Test
    void readsSchemaOrgToo() {
        var lead = guest();
        var now = Instant.now().toString();
        var body = """
                {"@context":"https://schema.org","@type":"LodgingReservation","reservationId":"R-1",
                 "reservationStatus":"https://schema.org/ReservationConfirmed",
                 "underName":{"@type":"Person","name":"Ana Ruiz","email":"%s"},
                 "reservationFor":{"@type":"LodgingBusiness","identifier":"%s"},"bookingTime":"%s",
                 "checkinTime":"2027-08-12T15:00:00","checkoutTime":"2027-08-15T11:00:00"}
                """.formatted(email, chain.hotel(), now);
        assertSafe(system.sendLinkedData(hotelLeads.apiKey(), body), false);
        awaitStatus(lead, "CONVERTED");
        assertThat(fields(system.sendLinkedData(hotelLeads.apiKey(), "{\"@type\":\"Hotel\"}")))
                .containsExactly("@type");
    }

    @Test
    void vendorsDeliverNoticesAndOperaNone() {
        var settings = Json.createObjectBuilder()
                .add("clientToken", "t")
                .add("accessToken", "a")
                .add("baseUrl", "http://127.0.0.1:9")
                .add("secret", "tulip");
        var made = api.post(
                "/api/v1/connections",
                Json.createObjectBuilder()
                        .add("kind", "MEWS")
                        .add("settings", settings)
                        .build());
        assertThat(made.status()).as(made::toString).isEqualTo(201);
        var id = made.json().getString("id");
        var vendors = new Vendors(api, null);
        var notice = "{\"EnterpriseId\":\"e\",\"IntegrationId\":\"i\",\"Events\":[]}";
        assertThat(vendors.post(id + "?Token=tulip", "application/json", notice, Map.of())
                        .status())
                .isEqualTo(202);
        assertThat(vendors.post(id + "?Token=rose", "application/json", notice, Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(vendors.post(id + "?Token=tulip", "application/json", "<html>", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(delete("/api/v1/connections/" + id).status()).isEqualTo(204);
        assertThat(vendors.post(id + "?Token=tulip", "application/json", notice, Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void connectionsOfBothKindsStandInOneListWithoutSecrets() {
        var connection = system.connect(chain.hotel(), "very-secret");
        var channel = new Vendors(api, chain.hotel()).connect("WHATSAPP", "very-secret");
        var list = api.get("/api/v1/connections");
        assertThat(list.body()).contains(connection, channel).doesNotContain("very-secret", "\"id\":\"api\"");
        assertThat(api.get("/api/v1/connections/api").json().getString("kind")).isEqualTo("BOOKING_API");

        var wrong = api.post(
                "/api/v1/connections",
                Json.createObjectBuilder()
                        .add("kind", "MEWS")
                        .add("mode", "LOUD")
                        .add("settings", Json.createObjectBuilder().add("verifyToken", "x"))
                        .build());
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"field\":\"mode\"", "\"field\":\"settings.verifyToken\"");
        var missing = api.post(
                "/api/v1/connections",
                Json.createObjectBuilder().add("kind", "MEWS").build());
        assertThat(missing.body()).contains("\"field\":\"settings.clientToken\"", "\"field\":\"settings.accessToken\"");
    }

    @Test
    void everybodyMayHaveTheSchema() {
        var schema = api.withoutKey().get("/schemas/hotelleads.booking.v1.json");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.json().getString("$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
