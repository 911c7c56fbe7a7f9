package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.fakepms.Objects.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hotelleads.fakepms.apaleo.FakeApaleo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that a server dies in goes on where it was: no booking is lost, and no lead is converted twice. */
class ImportsSurviveIT {

    private static final int BOOKINGS = 1200;
    private static final int LEADS = 40;
    private static final String KEY = "survivor-key";
    private static final long PATIENCE = 150_000_000_000L;
    private static final long POLL = 50_000_000L;

    @TempDir
    private static Path home;

    private static HotelLeadsProgram start() throws Exception {
        return HotelLeadsProgram.with(home)
                .set("leads.bootstrap.api.key", KEY)
                .set("leads.pms.lease", "5")
                .start()
                .awaitReady();
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(POLL);
        }
    }

    @Test
    void killMinusNineInTheMidstOfAnImportLosesNothing() throws Exception {
        try (var apaleo = new FakeApaleo()) {
            apaleo.property("MUC", "Europe/Madrid", "EUR");
            String connection;
            try (var killed = start()) {
                var api = killed.api().withKey(KEY);
                var chain = Chain.withNewHotel(api);
                for (var guest = 0; guest < LEADS; guest++) {
                    chain.guestNamed("Ana Ruiz", "guest-" + guest + "@example.org");
                }
                for (var number = 0; number < BOOKINGS; number++) {
                    apaleo.keep(reservation(number));
                }
                connection = connect(api, chain.hotel(), apaleo);
                await(() -> run(api, connection).getInt("bookings") > 100);
                killed.kill();
            }
            try (var again = start()) {
                var api = again.api().withKey(KEY);
                assertThat(run(api, connection).getInt("bookings")).isLessThan(BOOKINGS);
                await(() -> run(api, connection).getString("state").equals("DONE"));
                assertThat(count("booking")).isEqualTo(BOOKINGS);
                await(() -> count("booking where match_due_at is not null") == 0);
                assertThat(count("booking_link where ended_at is null")).isEqualTo(LEADS);
                assertThat(count("status_change where to_status = 'CONVERTED'")).isEqualTo(LEADS);
            }
        }
    }

    private static String connect(Api api, String hotel, FakeApaleo apaleo) {
        var settings = Json.createObjectBuilder()
                .add("baseUrl", apaleo.url())
                .add("identityUrl", apaleo.url())
                .add("clientId", FakeApaleo.CLIENT_ID)
                .add("clientSecret", FakeApaleo.CLIENT_SECRET);
        var wish = Json.createObjectBuilder()
                .add("kind", "APALEO")
                .add("hotel", hotel)
                .add("mode", "ACTIVE")
                .add("settings", settings);
        return api.post("/api/v1/connections", wish.build()).json().getString("id");
    }

    private static JsonObject run(Api api, String connection) {
        return api.get("/api/v1/connections/" + connection).json().getJsonObject("run");
    }

    private static int count(String rows) {
        try (var database = DriverManager.getConnection(RunningHotelLeads.jdbcUrl(home));
                var counted = database.createStatement().executeQuery("select count(*) from " + rows)) {
            counted.next();
            return counted.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(rows, e);
        }
    }

    private static JsonObject reservation(int number) {
        var arrival = LocalDate.now(ZoneOffset.UTC).plusDays(1 + number % 300);
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return object("""
                {'id':'X%d-1','bookingId':'X%d','status':'Confirmed','property':{'id':'MUC','code':'MUC','name':'Munich'},
                 'arrival':'%sT17:00:00+02:00','departure':'%sT11:00:00+02:00','created':'%s','modified':'%s',
                 'totalGrossAmount':{'amount':240.5,'currency':'EUR'},'channelCode':'Ibe','adults':2,
                 'primaryGuest':{'firstName':'Ana','lastName':'Ruiz','email':'guest-%d@example.org'}}
                """.formatted(number, number, arrival, arrival.plusDays(2), now, now, number));
    }
}
