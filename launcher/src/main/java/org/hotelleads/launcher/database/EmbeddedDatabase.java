package org.hotelleads.launcher.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.hotelleads.launcher.CannotStart;
import org.hotelleads.launcher.Home;

/**
 * The PostgreSQL that HotelLeads brings along for those who have none. Its data stays in the home, it answers on this
 * machine only and to a password only, and a commit is on disk before it is acknowledged. A process that an earlier
 * run left behind (after {@code kill -9}) is found and taken over as it runs.
 */
public final class EmbeddedDatabase implements Database {

    private static final String USER = "postgres";
    private static final Duration TIME_TO_START = Duration.ofSeconds(60);

    private final Path data;
    private final PostgresPrograms programs;
    private final DatabaseAddress address;
    private final boolean adopted;

    private EmbeddedDatabase(Home home, int port, boolean adopted) {
        this.data = home.database();
        this.programs = new PostgresPrograms(home.postgresql(), startLog(home));
        this.address = address(home, port);
        this.adopted = adopted;
    }

    /** Takes over the database process that runs on the home's data, or starts one. */
    public static EmbeddedDatabase in(Home home) {
        return leftBehind(home).orElseGet(() -> started(home));
    }

    private static Optional<EmbeddedDatabase> leftBehind(Home home) {
        return Postmaster.find(home.database())
                .filter(postmaster -> answers(address(home, postmaster.port())))
                .map(postmaster -> new EmbeddedDatabase(home, postmaster.port(), true));
    }

    private static boolean answers(DatabaseAddress address) {
        try (var connection = address.connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static EmbeddedDatabase started(Home home) {
        if (PostgresPrograms.isRoot() && !LinuxUtils.isUnshareAvailable()) {
            throw CannotStart.because(
                    "PostgreSQL does not run as root, and this machine gives root no user namespace"
                            + " for it; start HotelLeads as an ordinary user, or set leads.db.url to a PostgreSQL of your own.");
        }
        try {
            forgetHalfMadeData(home.database());
            return new EmbeddedDatabase(home, server(home).start().getPort(), false);
        } catch (IOException | IllegalStateException e) {
            throw CannotStart.because(
                    "The embedded database does not start; " + startLog(home)
                            + " says why. Put that right, or set leads.db.url to a PostgreSQL of your own.",
                    e);
        }
    }

    private static EmbeddedPostgres.Builder server(Home home) {
        Path log = startLog(home);
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.database())
                .setOverrideWorkingDirectory(home.postgresql().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(TIME_TO_START)
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setConnectConfig("password", password(home))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig(
                        "pwfile", home.secret("database.password").path().toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", home.log().toString())
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                // Details of an error hold the row that failed, and with it what a guest has written.
                .setServerConfig("log_error_verbosity", "terse");
    }

    /** An initdb that was interrupted leaves a folder without a version, which nothing can have been stored in. */
    private static void forgetHalfMadeData(Path data) throws IOException {
        if (Files.isDirectory(data) && !Files.exists(data.resolve("global/pg_control"))) {
            try (var files = Files.walk(data)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path startLog(Home home) {
        return home.log().resolve("postgresql-start.log");
    }

    private static String password(Home home) {
        return home.secret("database.password").getOrMake();
    }

    private static DatabaseAddress address(Home home, int port) {
        return new DatabaseAddress("jdbc:postgresql://localhost:" + port + "/postgres", USER, password(home));
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public String description() {
        return "embedded PostgreSQL" + (adopted ? ", still running from the time before," : "") + " with its data in "
                + data;
    }

    @Override
    public void stop() {
        programs.stop(data);
    }
}
