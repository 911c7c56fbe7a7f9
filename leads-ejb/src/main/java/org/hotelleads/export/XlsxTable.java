package org.hotelleads.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.search.LeadColumn.Kind;

/**
 * A table as a workbook: real dates and times, phone numbers as text, the headings frozen and with filters; what is more
 * than a sheet can hold goes on in a further one, and the last sheet says what the workbook is about. A sheet is written
 * while its rows come, and none of them is remembered.
 */
final class XlsxTable implements TableFile {

    private static final int ROWS_OF_SHEET = Worksheet.MAX_ROWS;
    private static final int ROWS_AT_ONCE = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int FIRST_YEAR = 1900;
    private static final int FAST = 2;
    private static final int NONE = 0;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final double ABOUT_LABEL = 24;
    private static final double ABOUT_VALUE = 100;

    private final TableLayout layout;
    private final List<LeadColumn> columns;
    private final CellWords words;
    private final int rowsOfSheet;
    private final WorkbookEnd out;
    private final Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int next;
    private int flushed;
    private long rows;

    XlsxTable(OutputStream out, TableLayout layout) {
        this(out, layout, ROWS_OF_SHEET);
    }

    /** @param rowsOfSheet with the headings */
    XlsxTable(OutputStream out, TableLayout layout, int rowsOfSheet) {
        this.layout = layout;
        this.columns = layout.columns();
        this.words = new CellWords(layout.locale());
        this.rowsOfSheet = rowsOfSheet;
        this.out = new WorkbookEnd(out);
        this.book = new Workbook(this.out, "HotelLeads", null);
        book.setCompressionLevel(FAST);
    }

    @Override
    public void heading() throws IOException {
        sheets++;
        var name = words.say("export.sheet.leads");
        sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        for (var at = 0; at < columns.size(); at++) {
            sheet.inlineString(0, at, words.heading(columns.get(at)));
            sheet.width(at, width(columns.get(at).kind()));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        next = 1;
        flushed = 1;
    }

    private static double width(Kind kind) {
        return switch (kind) {
            case TEXT -> 26;
            case PHONE, MOMENT -> 19;
            case WORD -> 17;
            case DATE, NUMBER -> 12;
        };
    }

    @Override
    public void row(Object[] values) throws IOException {
        if (next == rowsOfSheet) {
            endSheet();
            heading();
        }
        for (var at = 0; at < values.length; at++) {
            if (values[at] != null) {
                cell(at, columns.get(at).kind(), values[at]);
            }
        }
        next++;
        rows++;
        if (next - flushed >= ROWS_AT_ONCE) {
            flush();
        }
    }

    private void cell(int at, Kind kind, Object value) {
        switch (kind) {
            case TEXT, PHONE -> sheet.inlineString(next, at, text((String) value));
            case WORD -> sheet.inlineString(next, at, words.of(value));
            case DATE -> day(at, (LocalDate) value);
            case MOMENT -> moment(at, (LocalDateTime) value);
            case NUMBER -> sheet.value(next, at, (Number) value);
        }
    }

    /** Spreadsheets know no day before 1900. */
    private void day(int at, LocalDate day) {
        if (day.getYear() < FIRST_YEAR) {
            sheet.inlineString(next, at, day.toString());
        } else {
            sheet.value(next, at, day);
        }
    }

    private void moment(int at, LocalDateTime time) {
        if (time.getYear() < FIRST_YEAR) {
            sheet.inlineString(next, at, time.toString());
        } else {
            sheet.value(next, at, time);
        }
    }

    /** What is too long ends with three dots; what looks like a character in the way of Office stays what it is. */
    private static String text(String text) {
        var plain = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        if (plain.length() <= LONGEST_TEXT) {
            return plain;
        }
        var end = LONGEST_TEXT - 1;
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    private void flush() throws IOException {
        for (var at = 0; at < columns.size() && flushed < next; at++) {
            var format = format(columns.get(at).kind());
            if (format != null) {
                sheet.range(flushed, at, next - 1, at).style().format(format).set();
            }
        }
        flushed = next;
        sheet.flush();
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case DATE -> "yyyy-mm-dd";
            case MOMENT -> "yyyy-mm-dd hh:mm:ss";
            case TEXT, PHONE -> "@";
            case WORD, NUMBER -> null;
        };
    }

    private void endSheet() throws IOException {
        flush();
        sheet.setAutoFilter(0, 0, next - 1, columns.size() - 1);
        sheet.finish();
    }

    private void about() throws IOException {
        sheet = book.newWorksheet(words.say("export.sheet.about"));
        sheet.width(0, ABOUT_LABEL);
        sheet.width(1, ABOUT_VALUE);
        var line = 0;
        for (var entry : layout.about()) {
            sheet.inlineString(line, 0, text(entry[0]));
            sheet.style(line, 0).bold().set();
            sheet.inlineString(line, 1, text(entry[1]));
            line++;
        }
        sheet.inlineString(line, 0, words.say("export.about.rows"));
        sheet.style(line, 0).bold().set();
        sheet.value(line, 1, rows);
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        endSheet();
        about();
        book.setCompressionLevel(NONE);
        out.keep();
        book.finish();
        out.end();
    }
}
