package org.hotelleads.export;

import java.util.List;
import org.hotelleads.search.LeadColumn;

/**
 * What somebody wants in a file.
 *
 * @param query which leads in which order, in the words of an address (see {@link org.hotelleads.search.FilterWords})
 * @param bom whether a CSV file begins with the mark by which Excel knows UTF-8
 */
public record ExportWish(String query, List<LeadColumn> columns, FileFormat format, boolean bom) {

    public ExportWish {
        query = query == null ? "" : query;
        columns = columns.isEmpty() ? LeadColumn.DEFAULT : List.copyOf(columns);
    }
}
