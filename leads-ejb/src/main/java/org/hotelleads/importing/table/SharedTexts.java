package org.hotelleads.importing.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook, which its cells name by number. They are the only part that is held in memory, and have a limit. */
final class SharedTexts {

    /** How many letters all of them have at most. */
    static final int MOST_LETTERS = 24_000_000;

    private static final int MOST_TEXTS = 4_000_000;

    private final List<String> texts = new ArrayList<>();

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(InputStream part) {
        var shared = new SharedTexts();
        try (var xml = new Xml(part)) {
            shared.read(xml);
        }
        return shared;
    }

    private void read(Xml xml) {
        var text = new StringBuilder();
        var letters = 0L;
        var within = false;
        var aside = false;
        while (xml.go()) {
            if (xml.begins("t") || xml.ends("t")) {
                within = xml.begins("t") && !aside;
            } else if (xml.begins("rPh") || xml.ends("rPh")) {
                aside = xml.begins("rPh");
            } else if (within && xml.isText()) {
                xml.gather(text, Line.LONGEST_CELL, 0);
            } else if (xml.ends("si")) {
                letters += text.length();
                if (letters > MOST_LETTERS || texts.size() == MOST_TEXTS) {
                    throw new UnreadableFile(ImportTrouble.TOO_LARGE_INSIDE);
                }
                texts.add(text.toString());
                text.setLength(0);
            }
        }
    }

    String text(String number) {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            throw new UnreadableFile(ImportTrouble.BROKEN, none);
        }
    }
}
