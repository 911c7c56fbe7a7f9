package org.hotelleads.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.search.LeadColumn.Kind;

/** A table as comma-separated lines; a phone number stays as it is, although it begins like a formula. */
final class CsvTable implements TableFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final List<LeadColumn> columns;
    private final CellWords words;
    private final CsvWriter lines;

    CsvTable(OutputStream out, TableLayout layout) throws IOException {
        this.columns = layout.columns();
        this.words = new CellWords(layout.locale());
        this.lines = new CsvWriter(out, layout.bom());
    }

    @Override
    public void heading() throws IOException {
        for (var column : columns) {
            lines.text(words.heading(column));
        }
        lines.end();
    }

    @Override
    public void row(Object[] values) throws IOException {
        for (var at = 0; at < values.length; at++) {
            lines.cell(values[at] == null ? "" : text(columns.get(at).kind(), values[at]));
        }
        lines.end();
    }

    private String text(Kind kind, Object value) {
        return switch (kind) {
            case TEXT -> CsvWriter.guarded((String) value);
            case PHONE -> CsvWriter.guardedUnlessPhone((String) value);
            case WORD -> CsvWriter.guarded(words.of(value));
            case DATE -> value.toString();
            case MOMENT -> MOMENT.format((LocalDateTime) value);
            case NUMBER -> value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
        };
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
