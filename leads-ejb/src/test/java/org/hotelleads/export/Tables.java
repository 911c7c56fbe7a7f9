package org.hotelleads.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hotelleads.search.LeadColumn;

/** Files of small tables. */
final class Tables {

    private Tables() {}

    static TableLayout of(LeadColumn... columns) {
        return new TableLayout(
                List.of(columns), Locale.ENGLISH, false, List.<String[]>of(new String[] {"Leads", "all"}));
    }

    static byte[] write(FileFormat format, TableLayout layout, Object[]... rows) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(TableFiles.open(bytes, format, layout), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void write(TableFile opened, Object[]... rows) throws IOException {
        try (var file = opened) {
            file.heading();
            for (var row : rows) {
                file.row(row);
            }
        }
    }

    /** The rows of a CSV file without the headings. */
    static String csv(TableLayout layout, Object[]... rows) {
        var text = new String(write(FileFormat.CSV, layout, rows), StandardCharsets.UTF_8);
        return text.substring(text.indexOf("\r\n") + 2);
    }
}
