package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.importing.table.Line;
import org.hotelleads.system.Sql;

/** The rows of imports as they stand in the database, read and written many at a time. */
@ApplicationScoped
class RowBook {

    /** A row that waits for its work. */
    record Waiting(
            int number,
            RowState state,
            Line line,
            Long hotel,
            String emailKey,
            String phoneKey,
            String reference,
            Integer sameAs,
            UUID lead,
            int leadVersion,
            UUID booking,
            String hash) {}

    private static final String ADD = """
            insert into import_row (run_id, number, cells, state) values (?, ?, ?, 'READ')
            """;

    private static final String WAITING = """
            select number, state, cells, hotel_id, email_key, phone_key, reference, same_as, lead_id,
                coalesce(lead_version, 0) as lead_version, booking_id, content_hash
            from import_row where run_id = ? and state = any (?::text[]) order by number limit ?
            """;

    private static final String CHECKED = """
            update import_row set state = ?, flaws = ?, hotel_id = ?::bigint, email_key = ?, phone_key = ?, reference = ?
            where run_id = ? and number = ?
            """;

    private static final String FORGET_CHECK = """
            update import_row set state = 'READ', flaws = null, hotel_id = null, email_key = null, phone_key = null,
                reference = null, same_as = null, lead_id = null
            where run_id = ? and state <> 'READ'
            """;

    /** What was made of it is known from now on; what it says is known there. */
    private static final String MADE = """
            update import_row set state = ?, lead_id = ?::uuid, lead_version = ?::int, booking_id = ?::uuid, content_hash = ?,
                cells = null, flaws = null, email_key = null, phone_key = null
            where run_id = ? and number = ?
            """;

    private static final String SETTLED = "update import_row set state = ?, flaws = ? where run_id = ? and number = ?";

    private static final String COUNTS = "select state, count(*) from import_row where run_id = ? group by state";

    private static final String HOTELS = """
            select distinct hotel_id from import_row where run_id = ? and hotel_id is not null
            """;

    @Inject
    private Sql sql;

    void add(UUID run, List<Line> lines) {
        sql.changeAll(
                ADD,
                lines.stream()
                        .map(line -> new Object[] {run, line.number(), Cells.write(line.cells())})
                        .toList());
    }

    void erase(UUID run) {
        sql.change("delete from import_row where run_id = ?", run);
    }

    /** Rows of these states, the first of the file first. */
    List<Waiting> waiting(UUID run, Set<RowState> states, int most) {
        return sql.rows(
                WAITING,
                row -> new Waiting(
                        row.getInt("number"),
                        RowState.valueOf(row.getString("state")),
                        new Line(row.getInt("number"), Cells.read(row.getString("cells"))),
                        Sql.number(row, "hotel_id"),
                        row.getString("email_key"),
                        row.getString("phone_key"),
                        row.getString("reference"),
                        row.getObject("same_as", Integer.class),
                        row.getObject("lead_id", UUID.class),
                        row.getInt("lead_version"),
                        row.getObject("booking_id", UUID.class),
                        row.getString("content_hash")),
                run,
                names(states),
                most);
    }

    static String names(Set<RowState> states) {
        return "{" + String.join(",", states.stream().map(Enum::name).toList()) + "}";
    }

    /** What was found about rows: each a state, flaws, hotel, keys of email and phone, and reference. */
    void checked(List<Object[]> rows) {
        sql.changeAll(CHECKED, rows);
    }

    /** The leads that the guests of rows are already: each a lead, the import, the row. */
    void leadsKnown(List<Object[]> rows) {
        sql.changeAll("update import_row set lead_id = ? where run_id = ? and number = ?", rows);
    }

    void forgetCheck(UUID run) {
        sql.change(FORGET_CHECK, run);
    }

    /** What rows have become. */
    void become(UUID run, List<RowFate> fates) {
        var made = fates.stream().collect(Collectors.partitioningBy(RowFate::isMadeSomethingOf));
        sql.changeAll(MADE, made.get(true).stream().map(row -> made(run, row)).toList());
        sql.changeAll(
                SETTLED, made.get(false).stream().map(row -> settled(run, row)).toList());
    }

    private static Object[] made(UUID run, RowFate row) {
        return new Object[] {
            row.state().name(), row.lead(), row.leadVersion(), row.booking(), row.hash(), run, row.number()
        };
    }

    private static Object[] settled(UUID run, RowFate row) {
        return new Object[] {row.state().name(), RowFlaw.write(row.flaws()), run, row.number()};
    }

    void forgetWhatTheySay(UUID run) {
        sql.change(
                "update import_row set cells = null, flaws = null, email_key = null, phone_key = null where run_id = ?",
                run);
    }

    /** The next row of these states is left behind, since a fault keeps it from going further. */
    void giveUp(UUID run, Set<RowState> states, RowState asWhat) {
        become(
                run,
                waiting(run, states, 1).stream()
                        .map(row -> RowFate.none(row.number(), asWhat, "imports.flaw.fault"))
                        .toList());
    }

    Map<RowState, Integer> counts(UUID run) {
        var counts = new EnumMap<RowState, Integer>(RowState.class);
        sql.rows(COUNTS, row -> counts.put(RowState.valueOf(row.getString(1)), row.getInt(2)), run);
        return counts;
    }

    Set<Long> hotels(UUID run) {
        return new TreeSet<>(sql.rows(HOTELS, row -> row.getLong(1), run));
    }
}
