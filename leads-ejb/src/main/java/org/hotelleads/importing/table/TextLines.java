package org.hotelleads.importing.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rows of a text file: cells between separators, in quotation marks if they hold separators, line ends or quotation marks,
 * which are doubled then (RFC 4180). A mark in the midst of a cell is an ordinary letter. Holds one row at a time.
 */
final class TextLines implements Lines {

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int number;
    private int next;
    private boolean begun;

    TextLines(Reader in, char separator) {
        this.in = new BufferedReader(in, BUFFER);
        this.separator = separator;
    }

    @Override
    public Optional<Line> next() throws IOException {
        if (!begun) {
            begun = true;
            next = in.read();
        }
        while (next != END) {
            number++;
            readRow();
            if (!Line.isBlank(cells) && !isHint()) {
                return Optional.of(new Line(number, cells));
            }
        }
        return Optional.empty();
    }

    /** Excel is told the separator in a first line {@code sep=;}. */
    private boolean isHint() {
        return number == 1 && cells.get(0).toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    private void readRow() throws IOException {
        cells.clear();
        var more = true;
        while (more) {
            readCell();
            if (cells.size() == Line.MOST_CELLS) {
                throw new UnreadableFile(ImportTrouble.TOO_MANY_COLUMNS, number);
            }
            cells.add(cell.toString());
            more = next == separator;
            if (more) {
                next = in.read();
            }
        }
        if (next == '\r') {
            next = in.read();
            next = next == '\n' ? in.read() : next;
        } else if (next == '\n') {
            next = in.read();
        }
        while (!cells.isEmpty()
                && cells.size() > 1
                && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
    }

    private void readCell() throws IOException {
        cell.setLength(0);
        if (next == '"') {
            readQuoted();
        }
        while (next != END && next != separator && next != '\n' && next != '\r') {
            take();
        }
    }

    private void readQuoted() throws IOException {
        next = in.read();
        while (next != END) {
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    return;
                }
            }
            take();
        }
        throw new UnreadableFile(ImportTrouble.OPEN_QUOTE, number);
    }

    private void take() throws IOException {
        if (cell.length() == Line.LONGEST_CELL) {
            throw new UnreadableFile(ImportTrouble.CELL_TOO_LONG, number);
        }
        cell.append((char) next);
        next = in.read();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
