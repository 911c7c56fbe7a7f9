package org.hotelleads.launcher.database;

import java.sql.SQLException;
import org.hotelleads.launcher.CannotStart;

/** What the launcher asks about the people who can sign in. */
public final class Accounts {

    private final DatabaseAddress address;

    public Accounts(DatabaseAddress address) {
        this.address = address;
    }

    /** Whether nobody can sign in yet, which is so until the first start has created the user admin. */
    public boolean areMissing() {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            try (var table = statement.executeQuery("select to_regclass('app_user') is null")) {
                if (table.next() && table.getBoolean(1)) {
                    return true;
                }
            }
            try (var row = statement.executeQuery("select not exists (select from app_user)")) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw CannotStart.because(
                    "The database " + address.shown() + " does not say who can sign in: " + e.getMessage(), e);
        }
    }
}
