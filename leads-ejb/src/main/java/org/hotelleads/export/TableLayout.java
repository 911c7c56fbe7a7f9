package org.hotelleads.export;

import java.util.List;
import java.util.Locale;
import org.hotelleads.search.LeadColumn;

/**
 * What a file is to look like.
 *
 * @param locale the language of headings and words
 * @param bom whether a CSV file begins with the mark by which Excel knows UTF-8
 * @param about what the last sheet of a workbook says of it: lines of a label and a value; how many rows
 *     there are is added to them
 */
public record TableLayout(List<LeadColumn> columns, Locale locale, boolean bom, List<String[]> about) {

    public TableLayout {
        columns = List.copyOf(columns);
        about = List.copyOf(about);
    }
}
