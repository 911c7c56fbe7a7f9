package org.hotelleads.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.hotelleads.product.HotelLeadsProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that somebody else runs, with a password that has every letter that could break something. */
class GivenDatabaseIT {

    private static final String PASSWORD = "pass:word=with &everything; $\\\"${x}' +%41 ñ";

    private static final String API_KEY = "test-key-of-the-given-database";

    @TempDir
    private Path home;

    private EmbeddedPostgres server;

    @BeforeEach
    void aServerOfSomebodyElse() throws Exception {
        Path owner = Files.writeString(home.resolve("owner.password"), "owner");
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", owner.toString())
                .setConnectConfig("password", "owner")
                .start();
        run("create user hotelleads password '" + PASSWORD.replace("'", "''") + "'");
        run("create database chain");
        run("create role hotelleads_guarded nologin");
        run("grant hotelleads_guarded to hotelleads");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void isUsedInsteadOfTheEmbeddedOne() throws Exception {
        run("alter database chain owner to hotelleads");
        try (var program = start(PASSWORD).awaitReady()) {
            new SameQuestions(program.api().withKey(API_KEY)).askAll();
            assertThat(ask("select count(*) from pg_stat_activity where application_name = 'hotelleads'"))
                    .as("connections of the pool")
                    .isGreaterThanOrEqualTo(4);
            assertThat(program.console()).contains("Database: " + url()).doesNotContain(PASSWORD);
            assertThat(home.resolve("database")).doesNotExist();
            assertThat(Files.readString(home.resolve("log/hotelleads.0.log")))
                    .doesNotContain("pass:word", "pass%3Aword");
        }
        assertThat(ask("select 1")).as("it goes on running").isEqualTo(1);
    }

    @Test
    void isRefusedWhenItDoesNotLetTheUserIn() throws Exception {
        assertThat(refusal("wrong"))
                .isEqualTo("HotelLeads: The database " + url()
                        + " does not let this user in; check leads.db.user and leads.db.password.");
    }

    @Test
    void isRefusedWhenTheUserCannotBecomeTheGuardedRole() throws Exception {
        run("alter database chain owner to hotelleads");
        run("revoke hotelleads_guarded from hotelleads");

        assertThat(refusal(PASSWORD))
                .isEqualTo("HotelLeads: The user of " + url()
                        + " may not become the role hotelleads_guarded, behind which hotels are kept apart; let a superuser"
                        + " run: create role hotelleads_guarded nologin; grant hotelleads_guarded to \"hotelleads\";");
    }

    @Test
    void isRefusedWhenTheUserMayNotInstallTheTrigrams() throws Exception {
        assertThat(refusal(PASSWORD))
                .isEqualTo("HotelLeads: The database " + url()
                        + " lacks the extension pg_trgm; let its owner run: create extension pg_trgm;");
    }

    private HotelLeadsProgram start(String password) {
        return HotelLeadsProgram.with(home)
                .set("leads.db.url", url())
                .set("leads.db.user", "hotelleads")
                .set("leads.db.password", password)
                .set("leads.bootstrap.api.key", API_KEY)
                .start();
    }

    private String refusal(String password) throws InterruptedException {
        try (var program = start(password)) {
            assertThat(program.awaitExit()).isEqualTo(2);
            return program.console().lines().reduce((first, last) -> last).orElseThrow();
        }
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/chain";
    }

    private void run(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int ask(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
