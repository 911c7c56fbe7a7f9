package org.hotelleads.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.hotelleads.launcher.CannotStart;

/**
 * The role of the database that the connections of the pool are until somebody has said who is asking: it owns nothing,
 * and the policies of the tables show it no row.
 */
public final class GuardedRole {

    static final String NAME = "hotelleads_guarded";

    private static final String MAKE = "do $$ begin create role " + NAME
            + " nologin; exception when duplicate_object or unique_violation then null; end $$";

    private final DatabaseAddress address;

    public GuardedRole(DatabaseAddress address) {
        this.address = address;
    }

    /** Returns when HotelLeads' user can become that role; makes it where that is allowed. */
    public void mustBeThere() {
        try (Connection connection = address.connect()) {
            if (!does(connection, "set role " + NAME)) {
                does(connection, MAKE);
                does(connection, "grant " + NAME + " to current_user");
                if (!does(connection, "set role " + NAME)) {
                    throw CannotStart.because(refusal(connection.getMetaData().getUserName()));
                }
            }
        } catch (SQLException e) {
            throw CannotStart.because("The database " + address.shown() + " cannot be reached", e);
        }
    }

    private String refusal(String user) {
        return "The user of " + address.shown() + " may not become the role " + NAME
                + ", behind which hotels are kept apart; let a superuser run: create role " + NAME
                + " nologin; grant " + NAME + " to \"" + user + "\";";
    }

    private static boolean does(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
