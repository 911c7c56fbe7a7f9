package org.hotelleads.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever of a failed statement may reach the log: no guest is in it. */
class GuestsInErrorsIT {

    private static final String EMAIL = "ana.ruiz@example.org";

    private EmbeddedPostgres server;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedPostgres.start();
        new GuardedRole(new DatabaseAddress(url(""), "postgres", "")).mustBeThere();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private String address(String parameters) {
        return new DatabaseAddress(url(parameters), "postgres", "").poolUrl();
    }

    private String url(String parameters) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres" + parameters;
    }

    /** Two guests are written with one statement, and the second has no name. */
    private static void write(Connection connection) throws SQLException {
        try (var made = connection.createStatement();
                var put = connection.prepareStatement("insert into guest (email, name) values (?, ?)")) {
            made.execute("create temporary table guest (email text primary key, name text not null)");
            add(put, EMAIL, "Ana Ruiz");
            add(put, "second." + EMAIL, null);
            put.executeBatch();
        }
    }

    private static void add(PreparedStatement put, String email, String name) throws SQLException {
        put.setString(1, email);
        put.setString(2, name);
        put.addBatch();
    }

    /** Everything that a log would hold of it, and the errors beside it that no stack trace shows. */
    private String failure(String parameters) throws SQLException {
        try (var connection = DriverManager.getConnection(address(parameters))) {
            var failure = catchThrowableOfType(BatchUpdateException.class, () -> write(connection));
            var text = new StringWriter();
            for (SQLException one = failure; one != null; one = one.getNextException()) {
                one.printStackTrace(new PrintWriter(text, true));
            }
            return text.toString();
        }
    }

    @Test
    void aFailedBatchNamesNobody() throws SQLException {
        assertThat(failure("")).contains("guest").doesNotContain(EMAIL, "Ana Ruiz");
    }

    @Test
    void theDriverWouldNameThem() throws SQLException {
        assertThat(failure("?logServerErrorDetail=true")).contains(EMAIL);
    }
}
