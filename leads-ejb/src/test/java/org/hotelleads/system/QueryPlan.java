package org.hotelleads.system;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the database would answer a query, whatever the values are. */
public final class QueryPlan {

    /** Many leads and bookings of one hotel, for as long as the connection is open: among few of them no index is worth the way. */
    public static final String MANY_BOOKINGS = """
            begin;
            insert into hotel (code, name, zone, locale, region, currency)
            values ('many-bookings', 'Many', 'UTC', 'en', 'ES', 'EUR');
            insert into lead (id, hotel_id, channel, persona, score, status, name, email, phone, arrival, departure, search_text,
                name_key, captured_at, last_message_at, persona_confidence, persona_reasons, score_reasons, version)
            select gen_random_uuid(), h.id, 'PHONE', 'URGENT', 1, 'NEW', 'x', 'g' || n || '@example.org',
                '+346' || lpad(n::text, 8, '0'), date '2027-01-01' + n % 400, date '2027-01-02' + n % 400, md5(n::text),
                md5(n::text), now(), now(), 1, '[]', '[]', 1
            from hotel h, generate_series(1, 6000) n where h.code = 'many-bookings';
            insert into booking (id, connection_id, system, property, reservation_id, hotel_id, group_id, refs, lead_numbers, status,
                booked_at, updated_at, updated_precisely, arrival, departure, persons, search_text, content_hash, first_seen_at,
                last_seen_at, match_due_at)
            select gen_random_uuid(), 'api', 'BOOKING_API', 'many', n, h.id, n / 2, '[]', '{}', 'CONFIRMED',
                now() - n * interval '1 minute', now(), true, date '2027-01-01' + n % 400, date '2027-01-02' + n % 400, '[]',
                md5(n::text), md5(n::text), now(), now(), case when n % 50 = 0 then now() end
            from hotel h, generate_series(1, 6000) n where h.code = 'many-bookings';
            insert into booking_key (booking_id, kind, value, surname)
            select id, 'EMAIL', 'g' || reservation_id || '@example.org', 'x' from booking where property = 'many';
            insert into lead_to_match (lead_id) select id from lead;
            analyze hotel, lead, booking, booking_key, lead_to_match;
            select gin_clean_pending_list('booking_by_fragment')""";

    private QueryPlan() {}

    /** @param settings statements that come before, such as {@code set enable_seqscan = off} */
    public static String of(String settings, String sql) {
        return ofAll(settings, List.of(sql)).get(sql);
    }

    /** The plans of several queries, by the queries. */
    public static Map<String, String> ofAll(String settings, List<String> queries) {
        var plans = new HashMap<String, String>();
        try (var connection = TestDatabase.withoutParameters().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(settings);
            for (var sql : queries) {
                plans.put(sql, plan(statement, sql));
            }
            return plans;
        } catch (SQLException e) {
            throw new IllegalStateException(settings + queries, e);
        }
    }

    private static String plan(Statement statement, String sql) throws SQLException {
        var numbered = sql;
        for (var number = 1; numbered.contains("?"); number++) {
            numbered = numbered.replaceFirst("\\?", "\\$" + number);
        }
        var plan = new StringBuilder();
        try (var row = statement.executeQuery("explain (generic_plan) " + numbered)) {
            while (row.next()) {
                plan.append(row.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
