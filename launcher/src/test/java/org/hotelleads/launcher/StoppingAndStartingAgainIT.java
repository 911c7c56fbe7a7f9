package org.hotelleads.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.hotelleads.product.HotelLeadsProgram;
import org.hotelleads.product.RunningHotelLeads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppingAndStartingAgainIT {

    private static final int ENDED_BY_CTRL_C = 130;

    @TempDir
    private Path home;

    @Test
    void ctrlCStopsEverythingAndTheNextStartHasAllData() throws Exception {
        try (var first = HotelLeadsProgram.with(home).start().awaitReady()) {
            note("written before Ctrl-C");
            first.interrupt();
            assertThat(first.awaitExit()).isEqualTo(ENDED_BY_CTRL_C);
            assertThat(first.console()).endsWith("HotelLeads is stopping.\nHotelLeads has stopped.");
            assertThat(home.resolve("database/postmaster.pid")).doesNotExist();
            assertThat(databaseSaysItWasInUseWhenItStopped())
                    .as("the database stops last")
                    .isFalse();
        }
        try (var second = HotelLeadsProgram.with(home).start().awaitReady()) {
            assertThat(notes()).isEqualTo(1);
            assertThat(second.console()).doesNotContain("still running from the time before");
        }
    }

    @Test
    void afterKillNineTheDatabaseIsFoundAndTakenOver() throws Exception {
        ProcessHandle postmaster;
        try (var killed = HotelLeadsProgram.with(home).start().awaitReady()) {
            note("acknowledged before kill -9");
            killed.kill();
            postmaster = postmaster();
            assertThat(postmaster.isAlive()).isTrue();
        }
        try (var next = HotelLeadsProgram.with(home).start().awaitReady()) {
            assertThat(next.console()).contains("still running from the time before");
            assertThat(postmaster()).isEqualTo(postmaster);
            assertThat(notes()).isEqualTo(1);
        }
        assertThat(postmaster.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(home.resolve("database/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private boolean databaseSaysItWasInUseWhenItStopped() throws Exception {
        try (var logs = Files.newDirectoryStream(home.resolve("log"), "postgresql-*.log")) {
            for (Path log : logs) {
                if (Files.readString(log).contains("terminating connection due to administrator command")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void note(String text) throws SQLException {
        try (var connection = DriverManager.getConnection(RunningHotelLeads.jdbcUrl(home));
                var statement = connection.createStatement()) {
            statement.execute("create table note (text text not null)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private int notes() throws SQLException {
        try (var connection = DriverManager.getConnection(RunningHotelLeads.jdbcUrl(home));
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from note")) {
            row.next();
            return row.getInt(1);
        }
    }
}
