package org.hotelleads.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Writes lines as RFC 4180 has them: commas between the cells, CR and LF at the end, quotes around what needs them. A text in
 * which a spreadsheet would see a formula gets an apostrophe in front of it.
 */
public final class CsvWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final String LINE_END = "\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]*[0-9][0-9 ()./-]*");

    private final Writer out;
    private int cells;
    private boolean isBlank = true;

    /**
     * @param bom whether the file begins with the mark by which spreadsheets know its encoding
     */
    public CsvWriter(OutputStream out, boolean bom) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        if (bom) {
            this.out.write(BYTE_ORDER_MARK);
        }
    }

    /** One more cell with a text that somebody wrote; null for nothing. */
    public void text(String text) throws IOException {
        cell(text == null ? "" : guarded(text));
    }

    /** The same for a text that may be a phone number, which stays as it is although it begins like a formula. */
    public void textOrPhone(String text) throws IOException {
        cell(guardedUnlessPhone(text));
    }

    /** One more cell that can hold no formula, such as a number or a date. */
    void cell(String text) throws IOException {
        if (cells > 0) {
            out.write(',');
        }
        cells++;
        isBlank &= text.isEmpty();
        if (needsQuotes(text)) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
    }

    /** Ends the line. The only cell of a line is never nothing at all: many programs pass over empty lines. */
    public void end() throws IOException {
        if (cells == 1 && isBlank) {
            out.write("\"\"");
        }
        out.write(LINE_END);
        cells = 0;
        isBlank = true;
    }

    static String guarded(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String guardedUnlessPhone(String text) {
        return PHONE.matcher(text).matches() ? text : guarded(text);
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

    /** Writes what is still held back; the stream stays open. */
    @Override
    public void close() throws IOException {
        out.flush();
    }
}
