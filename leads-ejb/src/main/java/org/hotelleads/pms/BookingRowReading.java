package org.hotelleads.pms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hotelleads.booking.BookingColumns;
import org.hotelleads.booking.BookingFlaw;
import org.hotelleads.booking.BookingReading;
import org.hotelleads.booking.LinkState;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.system.Sql;

/** How rows of bookings with their leads are selected and read. */
final class BookingRowReading {

    /** What a query must select of {@link #TABLES}. */
    static final String COLUMNS = BookingReading.COLUMNS + """
            , h.code as hotel_code, h.name as hotel_name, h.zone as hotel_zone, c.name as connection_name,
            l.id as lead_id, k.state as link_state, k.rule, k.evidence, k.made_at, k.made_by, k.reopens_at,
            l.name as lead_name, l.status as lead_status
            """;

    /** The tables around a booking that is called b. */
    static final String TABLES = """
            left join hotel h on h.id = b.hotel_id
            left join pms_connection c on c.id = b.connection_id
            left join booking_link k on k.booking_id = b.id and k.ended_at is null
            left join lead own on own.id = k.lead_id
            left join lead l on l.id = coalesce(own.merged_into, own.id)
            """;

    private BookingRowReading() {}

    static BookingRow read(ResultSet row) throws SQLException {
        var zone = row.getString("hotel_zone");
        var flaw = row.getString("flaw");
        return new BookingRow(
                row.getObject("id", UUID.class),
                PmsKind.valueOf(row.getString("system")),
                row.getString("connection_name"),
                row.getString("hotel_code"),
                row.getString("hotel_name"),
                zone == null ? ZoneOffset.UTC : ZoneId.of(zone),
                BookingReading.read(row),
                flaw == null ? null : BookingFlaw.valueOf(flaw),
                linked(row));
    }

    private static BookingRow.Linked linked(ResultSet row) throws SQLException {
        var lead = row.getObject("lead_id", UUID.class);
        return lead == null
                ? null
                : new BookingRow.Linked(
                        lead,
                        row.getString("lead_name"),
                        LeadStatus.valueOf(row.getString("lead_status")),
                        LinkState.valueOf(row.getString("link_state")),
                        MatchRule.valueOf(row.getString("rule")),
                        BookingColumns.evidence(row.getString("evidence")),
                        Sql.instant(row, "made_at"),
                        row.getString("made_by"),
                        Sql.instant(row, "reopens_at"));
    }
}
