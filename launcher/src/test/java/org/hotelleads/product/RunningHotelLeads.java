package org.hotelleads.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The one HotelLeads that all whole-product tests of a run share: the built distribution, started by its own program
 * on a free port, with an empty home of its own and its embedded PostgreSQL. It is started by the first test that asks
 * for it and stopped after the last one. Ask for it with {@link WholeProduct}:
 *
 * <pre>{@code
 * @WholeProduct
 * class LeadsOverHttpIT {
 *     @Test
 *     void aLeadIsFoundByAFragmentOfItsName(RunningHotelLeads hotelLeads) {
 *         Api api = hotelLeads.api();                       // with the API key that may do everything
 *         ...
 *         driver.get(hotelLeads.uri("/leads").toString());  // signed in as hotelLeads.adminPassword()
 *         try (Connection sql = hotelLeads.connect()) { ... }
 *     }
 * }
 * }</pre>
 *
 * <p>As the data is shared, a test makes what it needs with names of its own (a new hotel code for instance) and counts
 * nothing that others could add to. A test that stops or breaks HotelLeads starts one of its own with {@link
 * HotelLeadsProgram}.
 */
public final class RunningHotelLeads implements AutoCloseable {

    private final Path home;
    private final String adminPassword = "Admin-" + UUID.randomUUID();
    private final String apiKey = "test-key-" + UUID.randomUUID();
    private final HotelLeadsProgram program;

    RunningHotelLeads() {
        this(Map.of());
    }

    /** One of its own for a test class that needs other settings; whoever makes it stops it. */
    RunningHotelLeads(Map<String, String> settings) {
        try {
            home = Files.createTempDirectory("hotelleads");
            var start = HotelLeadsProgram.with(home)
                    .set("leads.bootstrap.admin.password", adminPassword)
                    .set("leads.bootstrap.api.key", apiKey)
                    .set("leads.export.folders", shares().toString());
            settings.forEach(start::set);
            program = start.start().awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The address of a path, such as {@code /leads}. */
    public URI uri(String path) {
        return program.api().uri(path);
    }

    /** The HTTP API, with the key that has all scopes on all hotels. */
    public Api api() {
        return program.api().withKey(apiKey);
    }

    public String apiKey() {
        return apiKey;
    }

    /** The password of the user {@code admin}. */
    public String adminPassword() {
        return adminPassword;
    }

    /** The database, past the application; for looking, and for making many rows quickly. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl());
    }

    public String jdbcUrl() {
        return jdbcUrl(home);
    }

    /** The embedded database in this home, user and password included. */
    public static String jdbcUrl(Path home) {
        try {
            List<String> postmaster = Files.readAllLines(home.resolve("database/postmaster.pid"));
            String password = Files.readString(home.resolve("database.password"));
            return "jdbc:postgresql://localhost:" + postmaster.get(3) + "/postgres?user=postgres&password=" + password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HotelLeadsProgram program() {
        return program;
    }

    /** Its {@code leads.home}. */
    public Path home() {
        return home;
    }

    /** The folder below which files may be brought to folders. */
    public Path shares() {
        return home.resolve("shares");
    }

    /** The log of server and application. */
    public Path log() {
        return home.resolve("log/hotelleads.0.log");
    }

    @Override
    public void close() throws IOException {
        program.close();
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
