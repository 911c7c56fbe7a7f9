package org.hotelleads.importing.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;

/** Finds out what stands between the cells of a text file: what cuts its first rows into the most cells, the same in each. */
final class Separators {

    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int ROWS = 50;

    private Separators() {}

    /** @param start the first letters of the file, of which the last row may be cut off */
    static char of(String start) {
        var hint = start.toLowerCase(Locale.ROOT);
        if (hint.startsWith("sep=") && start.length() > 4) {
            return start.charAt(4);
        }
        var best = KNOWN[0];
        var most = 0.0;
        for (var separator : KNOWN) {
            var found = fitness(start, separator);
            if (found > most) {
                most = found;
                best = separator;
            }
        }
        return best;
    }

    /** How many cells most of the rows have, less for each row that has others; 0 if it separates nothing. */
    private static double fitness(String start, char separator) {
        var sizes = new HashMap<Integer, Integer>();
        var rows = 0;
        try (var lines = new TextLines(new StringReader(start), separator)) {
            for (var line = lines.next(); line.isPresent() && rows < ROWS; line = lines.next()) {
                sizes.merge(line.get().cells().size(), 1, Integer::sum);
                rows++;
            }
        } catch (UnreadableFile | IOException cutOff) {
            // what was read until there tells enough
        }
        var usual = sizes.entrySet().stream()
                .filter(size -> size.getKey() > 1)
                .max((one, other) -> Integer.compare(one.getKey() * one.getValue(), other.getKey() * other.getValue()));
        var all = rows;
        return usual.map(size -> (double) size.getValue() / all * (1 + Math.log(size.getKey())))
                .orElse(0.0);
    }
}
