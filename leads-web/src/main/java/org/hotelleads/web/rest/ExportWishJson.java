package org.hotelleads.web.rest;

import org.hotelleads.export.ExportWish;
import org.hotelleads.export.FileFormat;
import org.hotelleads.search.FilterWords;
import org.hotelleads.search.LeadColumn;
import org.hotelleads.search.LeadFilter;
import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.web.json.JsonFields;

/** Reads which leads a caller wants in a file, in which order, and how it is to look. */
final class ExportWishJson {

    private ExportWishJson() {}

    static ExportWish read(JsonFields fields) {
        var filter = fields.inside("filter").map(LeadQuery::of).map(LeadQuery::filter);
        var sort = fields.text("sort");
        var columns = fields.texts("columns");
        var format = fields.requiredText("format");
        var bom = fields.yesOrNo("bom");
        return fields.flawless(all -> {
            var words = new FilterWords(
                    filter.orElseGet(LeadFilter::everything),
                    sort == null || sort.isEmpty() ? Sort.NEWEST_FIRST : Sort.parse(sort));
            return new ExportWish(
                    words.write(),
                    LeadColumn.parse(String.join(",", columns)),
                    FileFormat.parse(format),
                    bom.orElse(true));
        });
    }
}
