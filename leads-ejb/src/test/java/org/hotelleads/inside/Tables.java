package org.hotelleads.inside;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hotelleads.system.Borrowed;

/** What really stands in the database, past all of the core. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Tables {

    @Resource(lookup = "jdbc/leads")
    private DataSource database;

    private Connection owner() throws SQLException {
        var connection = database.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set role none");
        }
        return Borrowed.until(connection, "reset role");
    }

    /** How many rows there are, such as of {@code message where reference = ?}. */
    public long count(String rows, Object... values) {
        try (var connection = owner();
                var prepared = connection.prepareStatement("select count(*) from " + rows)) {
            for (var position = 0; position < values.length; position++) {
                prepared.setObject(position + 1, values[position]);
            }
            try (var row = prepared.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(rows, e);
        }
    }

    /** The one value, as text, that a query finds. */
    public String text(String sql, Object... values) {
        try (var connection = owner();
                var prepared = connection.prepareStatement(sql)) {
            for (var position = 0; position < values.length; position++) {
                prepared.setObject(position + 1, values[position]);
            }
            try (var row = prepared.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public int change(String sql, Object... values) {
        try (var connection = owner();
                var prepared = connection.prepareStatement(sql)) {
            for (var position = 0; position < values.length; position++) {
                prepared.setObject(position + 1, values[position]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
