package org.hotelleads.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.hotelleads.launcher.CannotStart;

/** Says in one sentence why HotelLeads could not live on a database, before anything is started on it. */
public final class DatabaseCheck {

    private static final int OLDEST_MAJOR_VERSION = 14;

    private final DatabaseAddress address;

    public DatabaseCheck(DatabaseAddress address) {
        this.address = address;
    }

    /** Returns when the database answers, is new enough, and gives the rights that HotelLeads needs. */
    public void pass() {
        if (!address.isUnderstood()) {
            throw CannotStart.because("The setting leads.db.url is not a PostgreSQL address such as"
                    + " jdbc:postgresql://db.example.org:5432/hotelleads.");
        }
        try (Connection connection = address.connect()) {
            refuseOld(connection);
            refuseWithoutTrigrams(connection);
            refuseWithoutTables(connection);
        } catch (SQLException e) {
            throw CannotStart.because(sentence(e), e);
        }
    }

    private String sentence(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String what = "The database " + address.shown();
        if (state.startsWith("28")) {
            return what + " does not let this user in; check leads.db.user and leads.db.password.";
        }
        if (state.equals("3D000")) {
            return what + " does not exist; create it, or check leads.db.url.";
        }
        return what + " cannot be reached (" + firstLine(e.getMessage())
                + ") check leads.db.url and that it is running.";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private void refuseOld(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        if (server.getDatabaseMajorVersion() < OLDEST_MAJOR_VERSION) {
            throw CannotStart.because("The database " + address.shown() + " is PostgreSQL "
                    + server.getDatabaseProductVersion() + ", which is too old; HotelLeads needs "
                    + OLDEST_MAJOR_VERSION + " or newer.");
        }
    }

    private void refuseWithoutTrigrams(Connection connection) throws SQLException {
        if (says(connection, "select exists (select from pg_extension where extname = 'pg_trgm')")) {
            return;
        }
        if (!says(connection, "select exists (select from pg_available_extensions where name = 'pg_trgm')")) {
            throw CannotStart.because("The database server of " + address.shown()
                    + " lacks the extension pg_trgm; install PostgreSQL's contrib package there.");
        }
        if (!says(connection, "select has_database_privilege(current_database(), 'CREATE')")) {
            throw CannotStart.because("The database " + address.shown()
                    + " lacks the extension pg_trgm; let its owner run: create extension pg_trgm;");
        }
    }

    private void refuseWithoutTables(Connection connection) throws SQLException {
        if (!says(connection, "select coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)")) {
            throw CannotStart.because("The user of " + address.shown()
                    + " may not create tables there; let the owner run: grant create on schema public to that user;");
        }
    }

    private static boolean says(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
