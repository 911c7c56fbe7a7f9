package org.hotelleads.importing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Sql;

/** The rows of an import as people see them: some to recognise its columns by, and those of which something is to be known. */
@Stateless
public class ImportRows {

    /** Of what there is something to say. */
    public static final Set<RowState> WORTH_A_LOOK =
            EnumSet.of(RowState.FAULTY, RowState.DUPLICATE, RowState.SKIPPED, RowState.FAILED, RowState.KEPT);

    private static final int MOST = 1_000;

    private static final String ROWS = """
            select number, state, cells, flaws, hotel_id, lead_id, booking_id, same_as from import_row
            where run_id = ? and state = any (?::text[]) and number > ? order by number limit ?
            """;

    @Inject
    private Imports imports;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    /** The first rows of the file, whatever became of them. */
    @Requires(Permission.SET_UP_HOTELS)
    public List<ImportRow> first(UUID run, int most) {
        return of(run, EnumSet.allOf(RowState.class), 0, most);
    }

    /**
     * Rows of these states in the order of the file.
     *
     * @param after only with a greater number
     */
    @Requires(Permission.SET_UP_HOTELS)
    public List<ImportRow> of(UUID run, Set<RowState> states, int after, int most) {
        var id = imports.facts(run).id();
        return sql.rows(ROWS, this::row, id, RowBook.names(states), after, Math.min(most, MOST));
    }

    private ImportRow row(ResultSet row) throws SQLException {
        var hotel = Sql.number(row, "hotel_id");
        var isVisible = hotel != null && caller.get().sees(hotel);
        return new ImportRow(
                row.getInt("number"),
                RowState.valueOf(row.getString("state")),
                Cells.read(row.getString("cells")),
                RowFlaw.read(row.getString("flaws")),
                isVisible ? row.getObject("lead_id", UUID.class) : null,
                isVisible ? row.getObject("booking_id", UUID.class) : null,
                row.getObject("same_as", Integer.class));
    }
}
