package org.hotelleads.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.CsvWriter;
import org.hotelleads.system.Words;

/**
 * What is to be known of the rows of an import as a CSV file: the rows as they came, each with its number, what became of it,
 * and why; so that they can be mended and sent once more.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportReport {

    private static final int AT_ONCE = 1_000;

    @Inject
    private Imports imports;

    @Inject
    private ImportRows rows;

    /** The name of the file. */
    @Requires(Permission.SET_UP_HOTELS)
    public String name(UUID run) {
        return imports.facts(run).fileName().replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("\\.[A-Za-z]+$", "")
                + "-report.csv";
    }

    @Requires(Permission.SET_UP_HOTELS)
    public void write(UUID run, Locale locale, OutputStream to) throws IOException {
        var words = Words.in(locale);
        var columns = imports.facts(run).columns();
        var out = new CsvWriter(to, true);
        var heading = new ArrayList<>(List.of(
                words.say("imports.report.row"), words.say("imports.report.state"), words.say("imports.report.why")));
        columns.forEach(column -> heading.add(column.heading()));
        line(out, heading);
        var after = 0;
        var some = rows.of(run, ImportRows.WORTH_A_LOOK, after, AT_ONCE);
        while (!some.isEmpty()) {
            for (var row : some) {
                line(out, cells(row, words, columns));
            }
            after = some.get(some.size() - 1).number();
            some = rows.of(run, ImportRows.WORTH_A_LOOK, after, AT_ONCE);
        }
        out.close();
    }

    private static List<String> cells(ImportRow row, Words words, List<ColumnFacts> columns) {
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(row.number()));
        cells.add(words.say("RowState." + row.state()));
        cells.add(row.why(words, columns));
        cells.addAll(row.cells());
        return cells;
    }

    private static void line(CsvWriter out, List<String> cells) throws IOException {
        for (var cell : cells) {
            out.textOrPhone(cell);
        }
        out.end();
    }
}
