package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two HotelLeads on one database: what happens at one of them is seen on the screens of the other. */
@WholeProduct
class TwoNodesIT {

    private static final double SECONDS_UNTIL_EVERYBODY_SEES_IT = 5;

    @TempDir
    private static Path home;

    private static HotelLeadsProgram other;

    private final RunningHotelLeads hotelLeads;
    private final Chain chain;

    TwoNodesIT(RunningHotelLeads hotelLeads) {
        this.hotelLeads = hotelLeads;
        chain = Chain.withNewHotel(hotelLeads.api());
    }

    @BeforeAll
    static void startTheOther(RunningHotelLeads hotelLeads) throws InterruptedException {
        var parts = hotelLeads.jdbcUrl().split("\\?user=|&password=");
        other = HotelLeadsProgram.with(home)
                .set("leads.db.url", parts[0])
                .set("leads.db.user", parts[1])
                .set("leads.db.password", parts[2])
                .start()
                .awaitReady();
    }

    @AfterAll
    static void stopTheOther() {
        other.close();
    }

    private Panel atTheOther() {
        return Panel.open(
                other.api()::uri, hotelLeads.adminPassword(), Browser.wish(), "/leads?hotel=" + chain.hotel());
    }

    private void contact(String lead) {
        hotelLeads
                .api()
                .patch(
                        "/api/v1/leads/" + lead,
                        Json.createObjectBuilder(Map.of("status", "CONTACTED")).build());
    }

    @Test
    void aChangeAtOneIsOnTheScreensOfTheOtherWithinSeconds() {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var panel = atTheOther()) {
            panel.awaitInRow(ana, "New");
            contact(ana);
            var began = System.nanoTime();
            panel.awaitInRow(ana, "Contacted");
            assertThat((System.nanoTime() - began) / 1e9).isLessThan(SECONDS_UNTIL_EVERYBODY_SEES_IT);
            chain.guestNamed("Ben Roy", "ben@example.org");
            panel.awaitNames("Ana Ruiz", "Ben Roy");
        }
    }

    @Test
    void nothingIsMissedWhenTheConnectionsToTheDatabaseBreak() throws SQLException {
        var ana = chain.guestNamed("Ana Ruiz", "ana@example.org");
        try (var panel = atTheOther()) {
            panel.awaitInRow(ana, "New");
            try (var sql = hotelLeads.connect();
                    var statement = sql.createStatement()) {
                statement.execute("update lead set status = 'CONTACTED' where id = '" + ana + "'");
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'hotelleads' and pid <> pg_backend_pid()");
            }
            panel.awaitInRow(ana, "Contacted");
        }
    }
}
