package org.hotelleads.search;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotelleads.booking.BookingRules;
import org.hotelleads.search.Won.Money;
import org.hotelleads.search.Won.Part;
import org.hotelleads.search.Won.Window;

/** How it is counted what has been sold to leads: from the links, which are few, to their leads and bookings. */
final class WonRows {

    /** Bookings of one channel, one persona and one currency. */
    record Row(
            String channel,
            String persona,
            String currency,
            long leads,
            long bookings,
            long nights,
            BigDecimal amount,
            long direct,
            long indirect) {}

    private WonRows() {}

    static Won won(
            LeadConditions conditions,
            LeadFilter filter,
            Function<Statement, List<Row>> rows,
            Function<Statement, List<Optional<Window>>> windows) {
        var sql = new Statement().add("""
                select l.channel::text as channel, l.persona::text as persona, b.currency, count(distinct l.id) as leads,
                       count(*) as bookings, coalesce(sum(b.departure - b.arrival), 0) as nights, sum(b.amount) as amount,
                       count(*) filter (where b.direct) as direct, count(*) filter (where not b.direct) as indirect
                from booking_link k join booking b on b.id = k.booking_id and b.status <> 'NO_SHOW'
                join lead own on own.id = k.lead_id
                join (select l.id, l.channel, l.persona
                """);
        conditions.write(sql, filter);
        sql.add(
                ") l on l.id = coalesce(own.merged_into, own.id) where k.ended_at is null and k.state = 'WON' group by 1, 2, 3");
        return of(rows.apply(sql), windows.apply(window(conditions, filter)).get(0));
    }

    private static Statement window(LeadConditions conditions, LeadFilter filter) {
        var sql = new Statement().add("""
                select min(coalesce(r.window_days, ?)) as shortest, max(coalesce(r.window_days, ?)) as longest
                from hotel h left join booking_rules r on r.hotel_id = h.id where true
                """, BookingRules.USUAL.windowDays(), BookingRules.USUAL.windowDays());
        conditions.boundToCaller(sql, filter, "h.id");
        return sql;
    }

    static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getString("channel"),
                row.getString("persona"),
                row.getString("currency"),
                row.getLong("leads"),
                row.getLong("bookings"),
                row.getLong("nights"),
                row.getBigDecimal("amount"),
                row.getLong("direct"),
                row.getLong("indirect"));
    }

    static Optional<Window> window(ResultSet row) throws SQLException {
        var shortest = row.getInt("shortest");
        return row.wasNull() ? Optional.empty() : Optional.of(new Window(shortest, row.getInt("longest")));
    }

    private static Won of(List<Row> rows, Optional<Window> window) {
        return new Won(
                rows.stream().mapToLong(Row::bookings).sum(),
                rows.stream().mapToLong(Row::nights).sum(),
                revenue(rows),
                directShare(rows),
                parts(rows, Row::channel),
                parts(rows, Row::persona),
                window);
    }

    private static List<Part> parts(List<Row> rows, Function<Row, String> what) {
        Map<String, List<Row>> parts =
                rows.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue()))
                .sorted(Comparator.comparing(Part::bookings).reversed().thenComparing(Part::what))
                .toList();
    }

    private static Part part(String what, List<Row> rows) {
        return new Part(
                what,
                rows.stream().mapToLong(Row::leads).sum(),
                rows.stream().mapToLong(Row::bookings).sum(),
                rows.stream().mapToLong(Row::nights).sum(),
                revenue(rows),
                directShare(rows));
    }

    private static List<Money> revenue(List<Row> rows) {
        var sums = new TreeMap<String, BigDecimal>();
        rows.stream()
                .filter(row -> row.currency() != null && row.amount() != null)
                .forEach(row -> sums.merge(row.currency(), row.amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static Optional<Double> directShare(List<Row> rows) {
        var direct = rows.stream().mapToLong(Row::direct).sum();
        var known = direct + rows.stream().mapToLong(Row::indirect).sum();
        return known == 0 ? Optional.empty() : Optional.of((double) direct / known);
    }
}
