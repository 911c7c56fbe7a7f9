package org.hotelleads.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.system.Sql;

/**
 * How lines of the outbox are selected: newest first, along the index of each of the caller's hotels, so that a hotel
 * with few of them is found as quickly as one with many.
 */
final class OutboxRows {

    private static final String ROWS = """
            select o.id, o.way, o.occasion, h.code, h.zone, o.lead_id, u.name as person, o.receiver, o.subject, o.state,
                   o.attempts, o.next_try_at, o.trouble, o.answer, o.created_at, o.sent_at
            from (%s) o
            left join hotel h on h.id = o.hotel_id
            left join app_user u on u.id = o.user_id
            order by o.id desc limit ?
            """;

    private static final String OF_HOTELS = """
            select mine.* from unnest(?::bigint[]) of_caller (hotel)
            cross join lateral (select * from outbox where hotel_id = of_caller.hotel %s order by id desc limit ?) mine
            """;

    private static final String OF_ALL = "select * from outbox where true %s order by id desc limit ?";

    /** A statement with what belongs to its question marks. */
    record Question(String sql, Object... values) {}

    private OutboxRows() {}

    static Question page(
            Caller caller, Optional<Way> way, Optional<OutboxState> state, Optional<UUID> after, int most) {
        var conditions = new StringBuilder();
        var values = new ArrayList<Object>();
        way.ifPresent(wanted -> {
            conditions.append(" and way = ?");
            values.add(wanted.name());
        });
        state.ifPresent(wanted -> {
            conditions.append(" and state = '").append(wanted.name()).append("'");
        });
        after.ifPresent(id -> {
            conditions.append(" and id < ?");
            values.add(id);
        });
        values.add(most);
        values.add(most);
        if (!caller.allHotels()) {
            values.add(0, ids(caller));
        }
        var from = (caller.allHotels() ? OF_ALL : OF_HOTELS).formatted(conditions);
        return new Question(ROWS.formatted(from), values.toArray());
    }

    private static String ids(Caller caller) {
        return "{"
                + String.join(",", caller.hotels().stream().map(String::valueOf).toList()) + "}";
    }

    static List<OutboxRow> read(Sql sql, Question question) {
        return sql.rows(question.sql(), OutboxRows::read, question.values());
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        var zone = row.getString("zone");
        var state = OutboxState.valueOf(row.getString("state"));
        var trouble = row.getString("trouble");
        return new OutboxRow(
                row.getObject("id", UUID.class),
                Way.valueOf(row.getString("way")),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("code"),
                zone == null ? ZoneOffset.UTC : ZoneId.of(zone),
                row.getObject("lead_id", UUID.class),
                row.getString("person"),
                row.getString("receiver"),
                row.getString("subject"),
                state,
                row.getInt("attempts"),
                state == OutboxState.WAITING ? Sql.instant(row, "next_try_at") : null,
                trouble == null ? null : Trouble.valueOf(trouble),
                row.getString("answer"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "sent_at"));
    }
}
