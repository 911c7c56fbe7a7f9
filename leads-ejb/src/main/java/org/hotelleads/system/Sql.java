package org.hotelleads.system;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Speaks SQL to the database, in the transaction at work or, where there is none, each statement by itself. */
@ApplicationScoped
public class Sql {

    /** Makes something of a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }

    @Inject
    private DataSource database;

    /** For the container, which gives it what it needs. */
    public Sql() {}

    public Sql(DataSource database) {
        this.database = database;
    }

    /** Gives how many rows were changed. */
    public int change(String sql, Object... values) {
        return run(sql, prepared -> fill(prepared, values).executeUpdate());
    }

    /** The same statement for several rows at once. */
    public void changeAll(String sql, List<Object[]> rows) {
        run(sql, prepared -> {
            for (var values : rows) {
                fill(prepared, values).addBatch();
            }
            return prepared.executeBatch();
        });
    }

    public <T> List<T> rows(String sql, Reader<T> reader, Object... values) {
        return run(sql, prepared -> {
            try (var row = fill(prepared, values).executeQuery()) {
                var all = new ArrayList<T>();
                while (row.next()) {
                    all.add(reader.read(row));
                }
                return all;
            }
        });
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    public static Long number(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(sql)) {
            return work.on(prepared);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static PreparedStatement fill(PreparedStatement prepared, Object... values) throws SQLException {
        for (var position = 0; position < values.length; position++) {
            var value = values[position];
            prepared.setObject(position + 1, value instanceof Instant time ? Timestamp.from(time) : value);
        }
        return prepared;
    }
}
