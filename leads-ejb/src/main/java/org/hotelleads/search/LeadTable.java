package org.hotelleads.search;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.search.LeadOrder.Sort;

/** Reads all leads that a filter lets through, row by row, as they were at one moment. */
@Stateless
public class LeadTable {

    /** Gets the rows, one after the other. */
    public interface Taker {
        /**
         * Takes one row.
         *
         * @param row of each column a value of its kind, null for none; another array for each row
         * @return false for no more rows
         */
        boolean take(Object[] row);
    }

    /**
     * What makes the server begin with the first rows instead of sorting all of them first: a cursor is planned for a
     * part of its rows. Compiling such a query would take longer than its first rows.
     */
    private static final String SOON = "set local cursor_tuple_fraction = 0.01; set local jit = off";

    /** The first rows are there soon; afterwards it pays to ask less often. */
    private static final String FETCH_FIRST = "fetch forward 250 from lead_table";

    private static final String FETCH = "fetch forward 2000 from lead_table";
    private static final String DONE = "close lead_table";

    @Inject
    private DataSource database;

    @Inject
    private LeadConditions conditions;

    /** For the container, which gives it what it needs. */
    public LeadTable() {}

    LeadTable(DataSource database, LeadConditions conditions) {
        this.database = database;
        this.conditions = conditions;
    }

    /**
     * Reads the rows in their order, those of the caller's hotels only, and gives how many were taken. The transaction
     * lasts until all of them are.
     *
     * @param columns what each row tells
     */
    @Requires(Permission.EXPORT_LEADS)
    public long read(LeadFilter filter, Sort sort, List<LeadColumn> columns, Taker taker) {
        var cells = new LeadCells(columns);
        var sql = select(conditions, filter, sort, cells);
        try (var connection = database.getConnection()) {
            open(connection, sql);
            return takeAll(connection, cells, taker);
        } catch (SQLException e) {
            throw new EJBException("a table could not be read: " + sql, e);
        }
    }

    static Statement select(LeadConditions conditions, LeadFilter filter, Sort sort, LeadCells cells) {
        var sql = new Statement().add("select " + cells.expressions());
        conditions.write(sql, filter, cells.joins());
        return sql.add(LeadRows.orderBy(sort.order().column(), sort.descending()));
    }

    private static void open(Connection connection, Statement sql) throws SQLException {
        try (var settings = connection.createStatement();
                var cursor = sql.on(connection, "declare lead_table no scroll cursor for ")) {
            settings.execute(SOON);
            cursor.execute();
        }
    }

    private static long takeAll(Connection connection, LeadCells cells, Taker taker) throws SQLException {
        var taken = 0L;
        try (var fetch = connection.createStatement()) {
            var before = -1L;
            while (before < taken) {
                before = taken;
                try (var rows = fetch.executeQuery(taken == 0 ? FETCH_FIRST : FETCH)) {
                    while (rows.next()) {
                        taken++;
                        if (!taker.take(cells.read(rows))) {
                            fetch.execute(DONE);
                            return taken;
                        }
                    }
                }
            }
            fetch.execute(DONE);
        }
        return taken;
    }
}
