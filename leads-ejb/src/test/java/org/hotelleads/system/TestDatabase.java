package org.hotelleads.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * One real PostgreSQL for all tests of the module, started when the first of them asks for it and stopped with the
 * tests. Nothing is ever cleaned away: each test works in hotels of its own.
 */
public final class TestDatabase {

    private static EmbeddedPostgres server;
    private static DataSource migrated;

    private TestDatabase() {}

    /** The server, with nothing in its database yet. */
    public static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    /** The role that the connections of the product are, which must be there before them. */
    public static void makeRole() {
        execute(
                server().getPostgresDatabase(),
                "do $$ begin create role hotelleads_guarded nologin; exception when duplicate_object then null; end $$");
    }

    /** The database with the tables of this version. */
    public static synchronized DataSource source() {
        if (migrated == null) {
            migrated = server().getPostgresDatabase();
            Migrations.migrate(migrated);
        }
        return migrated;
    }

    /** The same, but texts go to the server as they are: {@code explain (generic_plan)} wants $1 without a value. */
    public static DataSource withoutParameters() {
        source();
        return server().getDatabase("postgres", "postgres", Map.of("preferQueryMode", "simple"));
    }

    /** Another database on the same server, with nothing in it. */
    static DataSource empty(String name) {
        execute(server().getPostgresDatabase(), "create database " + name);
        return server().getDatabase("postgres", name);
    }

    public static void execute(String sql) {
        execute(source(), sql);
    }

    private static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
