package org.hotelleads.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that a server dies in is completed by the next one, and is the same as if nothing had happened. */
class ExportsSurviveIT {

    private static final int LEADS = 40_000;
    private static final String KEY = "survivor-key";

    @TempDir
    private static Path home;

    private static HotelLeadsProgram program;

    private String hotel;

    @BeforeAll
    static void start() throws InterruptedException {
        program = HotelLeadsProgram.with(home)
                .set("leads.bootstrap.api.key", KEY)
                .set("leads.export.lease", "5")
                .start()
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @BeforeEach
    void openAHotelWithManyLeads() throws SQLException {
        hotel = Chain.withNewHotel(program.api().withKey(KEY)).hotel();
        try (var database = database()) {
            ManyLeads.of(hotel, LEADS, database);
        }
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(RunningHotelLeads.jdbcUrl(home));
    }

    private static String ask(String sql) throws SQLException {
        try (var database = database();
                var rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var database = database();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private Exports exports() {
        return new Exports(program.api(), KEY, hotel);
    }

    /** Each chunk takes its time, so that a server can die between two. */
    private static void slowDown() throws SQLException {
        execute(
                "create function slow() returns trigger language plpgsql as 'begin perform pg_sleep(0.7); return new; end';"
                        + "create trigger slow before insert on export_chunk for each row execute function slow()");
    }

    private static void hurryUp() throws SQLException {
        execute("drop trigger slow on export_chunk; drop function slow()");
    }

    private static Predicate<JsonObject> isWritten(int rows) {
        return run -> run.getString("state").equals("WRITING") && run.getInt("rowsWritten") >= rows;
    }

    @Test
    void aServerThatDiesWhileItReadsLosesNothing() throws Exception {
        var whole = exports().awaitDone(exports().ask("csv"));
        String run;
        try (var database = database()) {
            database.setAutoCommit(false);
            database.createStatement().execute("lock table export_piece in share mode");
            run = exports().ask("csv");
            exports().await(run, asked -> asked.getString("state").equals("READING"));
            program.kill();
            database.rollback();
        }
        assertThat(ask("select count(*) from export_piece")).isEqualTo("0");
        start();

        assertSame(exports().awaitDone(run), whole);
        assertThat(exports().file(run)).hasSize(whole.getInt("bytes"));
    }

    @Test
    void aServerThatDiesWhileItWritesTextIsGoneOnWithWhereItWas() throws Exception {
        var whole = exports().awaitDone(exports().ask("csv"));
        slowDown();
        var run = exports().ask("csv");
        exports().await(run, isWritten(10_000));
        program.kill();
        hurryUp();
        var firstChunk = "select xmin from export_chunk where number = 0 and run_id = '" + run + "'";
        var written = ask(firstChunk);
        start();

        assertSame(exports().awaitDone(run), whole);
        assertThat(ask(firstChunk)).isEqualTo(written);
        var file = exports().file(run);
        assertThat(Exports.sha256(file)).isEqualTo(whole.getString("sha256"));
        assertThat(new String(file, StandardCharsets.UTF_8).lines()).hasSize(LEADS + 1);
    }

    @Test
    void aServerThatDiesWhileItWritesAWorkbookMakesTheSameOneAnew() throws Exception {
        var whole = exports().ask("xlsx", "name", "email", "phone", "number", "id", "capturedAt", "score");
        exports().awaitDone(whole);
        slowDown();
        var run = exports().ask("xlsx", "name", "email", "phone", "number", "id", "capturedAt", "score");
        exports().await(run, isWritten(1));
        program.kill();
        hurryUp();
        execute("update lead set name = 'Changed' where hotel_id = (select id from hotel where code = '" + hotel
                + "')");
        start();

        var done = exports().awaitDone(run);
        assertThat(Exports.sha256(exports().file(run))).isEqualTo(done.getString("sha256"));
        assertThat(Exports.sheet(exports().file(run)))
                .isEqualTo(Exports.sheet(exports().file(whole)));
        assertThat(done.getInt("rowsWritten")).isEqualTo(LEADS);
    }

    private static void assertSame(JsonObject run, JsonObject whole) {
        assertThat(run.getString("sha256")).isEqualTo(whole.getString("sha256"));
        assertThat(run.getInt("rows")).isEqualTo(LEADS);
        assertThat(run.getInt("rowsWritten")).isEqualTo(LEADS);
    }
}
