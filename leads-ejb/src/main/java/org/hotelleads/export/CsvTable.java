package org.hotelleads.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.search.LeadColumn.Kind;

/**
 * A table as RFC 4180 has it: commas between, a line of CR and LF for each row, quotes around what needs them. A text in
 * which a spreadsheet would see a formula gets an apostrophe in front of it; a phone number stays as it is.
 */
final class CsvTable implements TableFile {

    private static final int BUFFER = 1 << 16;
    private static final String LINE_END = "\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]*[0-9][0-9 ()./-]*");

    private final List<LeadColumn> columns;
    private final CellWords words;
    private final Writer out;

    CsvTable(OutputStream out, TableLayout layout) throws IOException {
        this.columns = layout.columns();
        this.words = new CellWords(layout.locale());
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        if (layout.bom()) {
            this.out.write(BYTE_ORDER_MARK);
        }
    }

    @Override
    public void heading() throws IOException {
        for (var at = 0; at < columns.size(); at++) {
            cell(at, guarded(words.heading(columns.get(at))));
        }
        out.write(LINE_END);
    }

    @Override
    public void row(Object[] values) throws IOException {
        for (var at = 0; at < values.length; at++) {
            cell(at, values[at] == null ? "" : text(columns.get(at).kind(), values[at]));
        }
        out.write(LINE_END);
    }

    private String text(Kind kind, Object value) {
        return switch (kind) {
            case TEXT -> guarded((String) value);
            case PHONE -> PHONE.matcher((String) value).matches() ? (String) value : guarded((String) value);
            case WORD -> guarded(words.of(value));
            case DATE -> value.toString();
            case MOMENT -> MOMENT.format((LocalDateTime) value);
            case NUMBER -> value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The only cell of a row is never nothing at all: many programs pass over empty lines. */
    private void cell(int at, String text) throws IOException {
        if (at > 0) {
            out.write(',');
        }
        if (needsQuotes(text) || text.isEmpty() && columns.size() == 1) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
    }

    private static boolean needsQuotes(String text) {
        for (var at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '"', ',', '\r', '\n' -> {
                    return true;
                }
                default -> {
                    // an ordinary letter
                }
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
