package org.hotelleads.bench.pms;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hotelleads.system.Sql;

/** How often the database has read whole tables, and how often it has gone along an index, as it counts that itself. */
record Scans(Map<String, Long> whole, Map<String, Long> indexed) {

    private static final String COUNTED = """
            select relname, seq_scan, coalesce(idx_scan, 0) as idx_scan from pg_stat_user_tables
            where relname in ('lead', 'booking', 'booking_key', 'conversation', 'message', 'lead_merge', 'booking_veto')
              and seq_scan is not null
            """;

    private record Row(String table, long whole, long indexed) {}

    static Scans of(Sql sql) {
        sql.rows("select pg_stat_force_next_flush()", row -> 1);
        sql.rows("select 1", row -> 1);
        var rows = sql.rows(
                COUNTED, row -> new Row(row.getString("relname"), row.getLong("seq_scan"), row.getLong("idx_scan")));
        return new Scans(
                rows.stream().collect(Collectors.toMap(Row::table, Row::whole, Long::sum, TreeMap::new)),
                rows.stream().collect(Collectors.toMap(Row::table, Row::indexed, Long::sum, TreeMap::new)));
    }

    Scans since(Scans before) {
        return new Scans(minus(whole, before.whole), minus(indexed, before.indexed));
    }

    private static Map<String, Long> minus(Map<String, Long> now, Map<String, Long> before) {
        var less = new TreeMap<String, Long>();
        now.forEach((table, count) -> less.put(table, count - before.getOrDefault(table, 0L)));
        return less;
    }

    String inWords() {
        return "Scans of a whole table meanwhile, beside those along its indexes, as PostgreSQL counted them: "
                + whole.entrySet().stream()
                        .map(table -> table.getKey() + " " + table.getValue() + " and " + indexed.get(table.getKey()))
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
