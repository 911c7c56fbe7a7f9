package org.hotelleads.search;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.search.LeadFilter.Due;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.Refusal;

/** Finds leads: pages of rows, how many there are, and their statistics; all of it within the hotels of the caller. */
@Stateless
public class LeadSearch {

    /** Beyond this number nobody counts: it would read the whole table for a figure that nobody acts on. */
    public static final int COUNTED_UP_TO = 10_000;

    /** Class 22 of SQLSTATE, a value that is none of its type: only a cursor that somebody made up holds such a value. */
    private static final Pattern DATA_EXCEPTION = Pattern.compile("22...");

    @Inject
    private DataSource database;

    @Inject
    private LeadConditions conditions;

    @Inject
    private Clock clock;

    /** For the container, which gives it what it needs. */
    public LeadSearch() {}

    LeadSearch(DataSource database, LeadConditions conditions, Clock clock) {
        this.database = database;
        this.conditions = conditions;
        this.clock = clock;
    }

    /**
     * The first leads of the list, or those after a cursor.
     *
     * @param most how many at most
     * @param after the cursor that the page before ended with
     */
    @Requires(Permission.READ_LEADS)
    public LeadPage page(LeadFilter filter, Sort sort, int most, Optional<String> after) {
        var cursor = after.map(text -> Cursor.decode(text, sort));
        var found = query(LeadRows.select(conditions, filter, sort, cursor, 0, most + 1), LeadRows::read);
        if (found.size() <= most) {
            return new LeadPage(found.stream().map(LeadRows.Keyed::row).toList(), Optional.empty());
        }
        var shown = found.subList(0, most);
        var next = shown.get(most - 1).cursor(sort).encode();
        return new LeadPage(shown.stream().map(LeadRows.Keyed::row).toList(), Optional.of(next));
    }

    /** The leads from a position on, for tables with page numbers; positions are bounded by {@link #COUNTED_UP_TO}. */
    @Requires(Permission.READ_LEADS)
    public List<LeadRow> rows(LeadFilter filter, Sort sort, int first, int most) {
        var bounded = Math.min(Math.max(first, 0), COUNTED_UP_TO);
        return query(LeadRows.select(conditions, filter, sort, Optional.empty(), bounded, most), LeadRows::read)
                .stream()
                .map(LeadRows.Keyed::row)
                .toList();
    }

    /** How many leads the filter lets through; one more than {@link #COUNTED_UP_TO} stands for "more than that". */
    @Requires(Permission.READ_LEADS)
    public int count(LeadFilter filter) {
        var sql = new Statement().add("select count(*) from (select 1");
        conditions.write(sql, filter);
        sql.add("limit ?) counted", COUNTED_UP_TO + 1);
        return query(sql, row -> row.getInt(1)).get(0);
    }

    /** How many of the leads that the filter lets through are overdue, and how many are due today. */
    @Requires(Permission.READ_LEADS)
    public DueCounts due(LeadFilter filter) {
        var sql = new Statement().add("select (");
        countDue(sql, filter.due(Due.OVERDUE)).add("), (");
        countDue(sql, filter.due(Due.TODAY)).add(")");
        return query(sql, row -> new DueCounts(row.getInt(1), row.getInt(2))).get(0);
    }

    private Statement countDue(Statement sql, LeadFilter due) {
        sql.add("select count(*) from (select 1");
        conditions.write(sql, due);
        return sql.add("limit ?) counted", DueCounts.UP_TO + 1);
    }

    /** All leads that the filter lets through, so many at most, for a change of all of them. */
    @Requires(Permission.READ_LEADS)
    public List<LeadPick> pick(LeadFilter filter, int most) {
        var sql = new Statement().add("select l.id, l.version");
        conditions.write(sql, filter);
        return query(sql.add("limit ?", most), row -> new LeadPick(row.getObject(1, UUID.class), row.getInt(2)));
    }

    /** The figures of the filter's period, and of the one before. */
    @Requires(Permission.READ_LEADS)
    public LeadStatistics.Compared statistics(LeadFilter filter) {
        var previous = filter.period().before(LocalDate.now(clock)).map(period -> figures(filter.in(period)));
        return new LeadStatistics.Compared(figures(filter), previous);
    }

    /** What has been sold to the leads that the filter lets through. */
    @Requires(Permission.READ_LEADS)
    public Won won(LeadFilter filter) {
        return WonRows.won(conditions, filter, sql -> query(sql, WonRows::read), sql -> query(sql, WonRows::window));
    }

    private LeadStatistics figures(LeadFilter filter) {
        var sql = new Statement().add("""
                        select count(*), count(*) filter (where l.status = 'NEW'), coalesce(sum(l.score), 0),
                               count(*) filter (where l.status = 'CONVERTED')
                        """);
        conditions.write(sql, filter);
        return query(sql, row -> LeadStatistics.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .get(0);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(Statement sql, Reader<T> reader) {
        try (var connection = database.getConnection();
                var prepared = sql.on(connection);
                var rows = prepared.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            if (DATA_EXCEPTION.matcher(String.valueOf(e.getSQLState())).matches()) {
                throw Refusal.invalid("cursor", "error.cursor");
            }
            throw new EJBException("a search failed: " + sql, e);
        }
    }
}
