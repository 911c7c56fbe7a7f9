package org.hotelleads.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hotelleads.system.Sql;

/** How entries are read. */
final class AuditRows {

    static final String COLUMNS = "e.id, e.at, e.user_id, e.who, e.deed, e.hotel_id, e.subject, e.details";

    private AuditRows() {}

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Sql.instant(row, "at"),
                Sql.number(row, "user_id"),
                row.getString("who"),
                row.getString("deed"),
                Sql.number(row, "hotel_id"),
                row.getString("subject"),
                row.getString("details"));
    }
}
