package org.hotelleads.bench.pms;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hotelleads.bench.Arguments;
import org.hotelleads.system.Migrations;
import org.hotelleads.system.Sql;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated PostgreSQL: the one at {@code --url}, or one that is there as long as the program. */
final class Database implements AutoCloseable {

    private final DataSource source;
    private final Sql sql;
    private final AutoCloseable server;

    private Database(DataSource source, AutoCloseable server) throws SQLException {
        this.source = source;
        this.sql = new Sql(OneConnection.of(source));
        this.server = server;
        Migrations.migrate(source);
    }

    static Database at(Arguments arguments) throws IOException, SQLException {
        if (!arguments.has("--url")) {
            var server = EmbeddedPostgres.builder().start();
            return new Database(server.getPostgresDatabase(), server);
        }
        var given = new PGSimpleDataSource();
        given.setUrl(arguments.option("--url", ""));
        given.setUser(arguments.option("--user", "postgres"));
        given.setPassword(arguments.option("--password", ""));
        return new Database(given, () -> {});
    }

    DataSource source() {
        return source;
    }

    /** Over one connection, as a pool gives it. */
    Sql sql() {
        return sql;
    }

    /** Which PostgreSQL it is. */
    String version() {
        return "PostgreSQL "
                + sql.rows("show server_version", row -> row.getString(1)).get(0);
    }

    long count(String table) {
        return sql.rows("select count(*) from " + table, row -> row.getLong(1)).get(0);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
