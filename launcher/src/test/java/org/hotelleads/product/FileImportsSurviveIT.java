package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the midst of an import, or of its undoing, imports and removes each row once all the same. */
class FileImportsSurviveIT {

    private static final String KEY = "survivor";
    private static final int ROWS = 4_000;

    @TempDir
    private static Path home;

    private static HotelLeadsProgram program;

    @BeforeAll
    static void start() throws InterruptedException {
        program = HotelLeadsProgram.with(home)
                .set("leads.bootstrap.api.key", KEY)
                .set("leads.import.lease", "5")
                .start()
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(RunningHotelLeads.jdbcUrl(home));
    }

    private static int count(String rows) throws SQLException {
        try (var database = database();
                var found = database.createStatement().executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void awaitRows(String rows, int atLeast) throws SQLException {
        while (count(rows) < atLeast) {
            LockSupport.parkNanos(50_000_000L);
        }
    }

    private static Incoming incoming() {
        return new Incoming(program.api(), KEY);
    }

    @Test
    void eachRowIsImportedOnceAndTakenBackOnce() throws Exception {
        var hotel = Chain.withNewHotel(program.api().withKey(KEY)).hotel();
        var text = new StringBuilder("Name,Email,Message\n");
        for (var guest = 0; guest < ROWS; guest++) {
            text.append("Ana Ruiz,guest").append(guest).append("@example.org,A room please\n");
        }
        var id = incoming()
                .send("LEADS", hotel, text.toString().getBytes(StandardCharsets.UTF_8))
                .json()
                .getString("id");
        incoming().await(id, "READ");
        incoming().order(id, "check", Json.createObjectBuilder().build());
        incoming().await(id, "CHECKED");

        incoming().order(id, "apply", Json.createObjectBuilder().build());
        awaitRows("lead", 500);
        program.kill();
        assertThat(count("lead")).isLessThan(ROWS).isEqualTo(count("import_row where state = 'MADE'"));
        start();
        incoming().await(id, "APPLIED");
        assertThat(count("lead")).isEqualTo(ROWS);
        assertThat(count("(select distinct email from lead) each")).isEqualTo(ROWS);
        assertThat(count("message")).isEqualTo(ROWS);

        incoming().order(id, "undo", null);
        awaitRows("import_row where state = 'UNDONE'", 300);
        program.kill();
        start();
        incoming().await(id, "UNDONE");
        assertThat(count("lead")).isZero();
        assertThat(count("message")).isZero();
        assertThat(count("import_row where state = 'UNDONE'")).isEqualTo(ROWS);
    }
}
