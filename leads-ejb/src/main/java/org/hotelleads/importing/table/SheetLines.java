package org.hotelleads.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of one sheet, read as they go by. Of a formula the value is taken that it had when the file was saved. */
final class SheetLines implements Lines {

    /** What is to be closed behind the sheet. */
    interface Closing {
        void close() throws IOException;
    }

    private final Xml xml;
    private final SharedTexts texts;
    private final NumberStyles styles;
    private final Closing closing;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int number;
    private int last = -1;

    SheetLines(InputStream part, SharedTexts texts, NumberStyles styles, Closing closing) {
        this.xml = new Xml(part);
        this.texts = texts;
        this.styles = styles;
        this.closing = closing;
    }

    @Override
    public Optional<Line> next() {
        while (xml.go()) {
            if (xml.begins("row")) {
                number = xml.number("r", number + 1);
                readRow();
                if (!Line.isBlank(cells)) {
                    return Optional.of(new Line(number, cells));
                }
            }
        }
        return Optional.empty();
    }

    private void readRow() {
        cells.clear();
        while (xml.go() && !xml.ends("row")) {
            if (xml.begins("c")) {
                var column = column(xml.attribute("r"));
                if (column >= Line.MOST_CELLS) {
                    throw new UnreadableFile(ImportTrouble.TOO_MANY_COLUMNS, number);
                }
                var value = readCell();
                if (!value.isEmpty()) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, value);
                }
                last = column;
            }
        }
        last = -1;
    }

    /** The letters of {@code BC12} count in twenty-sixes; a cell without its place follows the one before. */
    private int column(String place) {
        if (place == null) {
            return last + 1;
        }
        var column = 0;
        for (var at = 0;
                at < place.length() && Character.isLetter(place.charAt(at)) && column < Line.MOST_CELLS * 26;
                at++) {
            column = column * 26 + Character.toUpperCase(place.charAt(at)) - 'A' + 1;
        }
        if (column < 1) {
            throw new UnreadableFile(ImportTrouble.BROKEN, number);
        }
        return column - 1;
    }

    private String readCell() {
        var type = String.valueOf(xml.attribute("t"));
        var style = xml.number("s", -1);
        text.setLength(0);
        var within = false;
        var aside = false;
        while (xml.go() && !xml.ends("c")) {
            if (xml.begins("v") || xml.begins("t")) {
                within = !aside;
            } else if (xml.ends("v") || xml.ends("t")) {
                within = false;
            } else if (xml.begins("rPh") || xml.ends("rPh")) {
                aside = xml.begins("rPh");
            } else if (within && xml.isText()) {
                xml.gather(text, Line.LONGEST_CELL, number);
            }
        }
        return meaning(type, style, text.toString());
    }

    private String meaning(String type, int style, String value) {
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : texts.text(value);
            case "str", "inlineStr", "e", "d" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> value.isEmpty() ? "" : styles.text(value, style);
        };
    }

    @Override
    public void close() throws IOException {
        xml.close();
        closing.close();
    }
}
