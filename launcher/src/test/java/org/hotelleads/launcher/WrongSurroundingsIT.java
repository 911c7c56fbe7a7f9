package org.hotelleads.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotelleads.product.HotelLeadsProgram;
import org.hotelleads.product.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong: one line that says what to do, exit code 2, and nothing half-started. */
class WrongSurroundingsIT {

    private static final int SURROUNDINGS = 2;

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void homeIsNotThereYet() {
        home = folder.resolve("home");
    }

    @Test
    void aPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            refuses(
                    HotelLeadsProgram.with(home).set("leads.http.port", String.valueOf(port)),
                    "Port " + port + " is in use; free it, or choose another one with the setting leads.http.port.");
        }
    }

    @Test
    void aDatabaseThatCannotBeReached() throws Exception {
        int nobody = Ports.free();
        String url = "jdbc:postgresql://localhost:" + nobody + "/hotelleads";
        String line =
                refusal(HotelLeadsProgram.with(home).set("leads.db.url", url).set("leads.db.password", "se-cret"));
        assertThat(line)
                .startsWith("The database " + url + " cannot be reached")
                .doesNotContain("se-cret");
    }

    @Test
    void aDatabaseThatIsTooOld() throws Exception {
        try (OldPostgres old = new OldPostgres()) {
            refuses(
                    HotelLeadsProgram.with(home).set("leads.db.url", old.url()),
                    "The database " + old.url()
                            + " is PostgreSQL 12.22, which is too old; HotelLeads needs 14 or newer.");
        }
    }

    @Test
    void aDatabaseOfAnotherMake() throws Exception {
        refuses(
                HotelLeadsProgram.with(home).set("leads.db.url", "jdbc:mysql://localhost/leads"),
                "The setting leads.db.url is not a PostgreSQL address such as"
                        + " jdbc:postgresql://db.example.org:5432/hotelleads.");
    }

    @Test
    void aSettingThatDoesNotExist() throws Exception {
        refuses(
                HotelLeadsProgram.with(home).set("leads.htp.port", "8080"),
                "There is no setting leads.htp.port (-Dleads.htp.port); the nearest is leads.http.port.");
    }

    @Test
    void aMisspeltSettingInTheEnvironment() throws Exception {
        refuses(
                HotelLeadsProgram.with(home).environment("LEADS_HTTP_PROT", "8080"),
                "There is no setting LEADS_HTTP_PROT; the nearest is LEADS_HTTP_PORT.");
    }

    @Test
    void aMisspeltSettingInTheHomesFile() throws Exception {
        Path file = Files.createDirectories(home).resolve("leads.properties");
        Files.writeString(file, "leads.mail.hots=mail.example.org\n");
        refuses(
                HotelLeadsProgram.with(home),
                "There is no setting leads.mail.hots (" + file + ": leads.mail.hots); the nearest is leads.mail.host.");
    }

    @Test
    void aPortThatIsNoNumber() throws Exception {
        refuses(
                HotelLeadsProgram.with(home).set("leads.http.port", "eighty"),
                "The setting leads.http.port \"eighty\" is not a number from 1 to 65535.");
    }

    @Test
    void anArgumentThatFightsWithASetting() throws Exception {
        refuses(
                HotelLeadsProgram.with(home).argument("--port").argument("9090"),
                "The argument --port is HotelLeads' own; use the setting leads.http.port instead.");
    }

    @Test
    void aHomeThatCannotBeWritten() throws Exception {
        Files.writeString(home, "a file, not a folder");
        assertThat(refusal(HotelLeadsProgram.with(home))).startsWith("The folder " + home + " cannot be written");
    }

    private void refuses(HotelLeadsProgram.Start start, String line) throws InterruptedException {
        assertThat(refusal(start)).isEqualTo(line);
    }

    private String refusal(HotelLeadsProgram.Start start) throws InterruptedException {
        try (HotelLeadsProgram program = start.start()) {
            assertThat(program.awaitExit()).isEqualTo(SURROUNDINGS);
            assertThat(home.resolve("database").toFile()).doesNotExist();
            assertThat(home.resolve("server").toFile()).doesNotExist();
            String[] lines = program.console().split("\n");
            assertThat(lines[lines.length - 1]).startsWith("HotelLeads: ");
            assertThat(lines).hasSizeLessThanOrEqualTo(2).noneMatch(line -> line.startsWith("\tat "));
            return lines[lines.length - 1].substring("HotelLeads: ".length());
        }
    }
}
