package org.hotelleads.importing.table;

import java.util.List;

/**
 * A row of a table with something in it.
 *
 * @param number as a spreadsheet shows it: the first row of the file is 1, empty ones count
 * @param cells from the first column on, empty ones as empty texts; none behind the last that holds something
 */
public record Line(int number, List<String> cells) {

    /** How many columns a table has at most. */
    public static final int MOST_CELLS = 200;

    /** How many characters a cell has at most, as in Excel. */
    public static final int LONGEST_CELL = 32_767;

    public Line {
        cells = List.copyOf(cells);
    }

    /** The text of a column, empty where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
