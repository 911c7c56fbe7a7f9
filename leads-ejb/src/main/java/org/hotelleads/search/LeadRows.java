package org.hotelleads.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadOrder.Sort;

/** How rows of leads are selected and read: the few leads first, along an index, and only for them what belongs to it. */
final class LeadRows {

    /** A row with the values that the list is sorted by. */
    record Keyed(LeadRow row, String key, String capturedAt) {
        Cursor cursor(Sort sort) {
            return new Cursor(sort, key, capturedAt, row.id());
        }
    }

    private LeadRows() {}

    static Statement select(
            LeadConditions conditions, LeadFilter filter, Sort sort, Optional<Cursor> after, int first, int most) {
        var sql = new Statement()
                .add("""
                        select l.*, h.code, h.name as hotel_name, h.zone, u.name as assigned_name,
                               (select c.id from conversation c where c.lead_id = l.id order by c.id limit 1) as conversation
                        from (select l.id, l.hotel_id, l.name, l.email, l.phone, l.channel, l.persona, l.score,
                                     l.arrival, l.departure, l.stay_month, l.status, l.captured_at, l.assigned_to,
                                     l.next_contact_at, l.version, l.captured_at::text as captured_key,
                        """)
                .add(sort.order().column() + " as sort_value, " + sort.order().column() + "::text as sort_key");
        conditions.write(sql, filter);
        after.ifPresent(cursor -> continueAfter(sql, cursor));
        sql.add(orderBy(sort.order().column(), sort.descending()) + " limit ? offset ?) l", most, first);
        return sql.add("""
                join hotel h on h.id = l.hotel_id
                left join app_user u on u.id = l.assigned_to
                """ + orderBy("l.sort_value", sort.descending()));
    }

    private static void continueAfter(Statement sql, Cursor cursor) {
        var order = cursor.sort().order();
        var side = cursor.sort().descending() ? "<" : ">";
        if (order == LeadOrder.CAPTURED_AT) {
            sql.add("and (l.captured_at, l.id) " + side + " (?::timestamptz, ?)", cursor.capturedAt(), cursor.id());
        } else {
            sql.add(
                    "and (%s, l.captured_at, l.id) %s (?::%s, ?::timestamptz, ?)"
                            .formatted(order.column(), side, order.type()),
                    cursor.key(),
                    cursor.capturedAt(),
                    cursor.id());
        }
    }

    static String orderBy(String key, boolean descending) {
        var direction = descending ? " desc" : "";
        var capture = key.equals("l.captured_at") ? "" : ", l.captured_at" + direction;
        return "order by " + key + direction + capture + ", l.id" + direction;
    }

    static Keyed read(ResultSet row) throws SQLException {
        var assigned = row.getLong("assigned_to");
        var lead = new LeadRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("hotel_name"),
                ZoneId.of(row.getString("zone")),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                Channel.valueOf(row.getString("channel")),
                Persona.valueOf(row.getString("persona")),
                row.getInt("score"),
                row.getObject("arrival", LocalDate.class),
                row.getObject("departure", LocalDate.class),
                row.getString("stay_month"),
                LeadStatus.valueOf(row.getString("status")),
                instant(row, "captured_at"),
                assigned == 0 ? null : Long.valueOf(assigned),
                row.getString("assigned_name"),
                instant(row, "next_contact_at"),
                row.getInt("version"),
                row.getObject("conversation", UUID.class));
        return new Keyed(lead, row.getString("sort_key"), row.getString("captured_key"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
