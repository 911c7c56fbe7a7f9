package org.hotelleads.web.rest;

import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.pipeline.BulkChange;
import org.hotelleads.pipeline.BulkWish;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.json.JsonFields;

/** Reads what a caller wants to do with many leads: which ones, and the one thing to be changed. */
final class BulkWishJson {

    private BulkWishJson() {}

    static BulkWish read(JsonFields fields) {
        var leads = fields.has("leads") ? fields.ids("leads", BulkWish.MOST_NAMED) : null;
        var filter = fields.inside("filter").map(LeadQuery::of).map(LeadQuery::filter);
        var change = fields.inside("change").map(BulkWishJson::change);
        if (change.isEmpty()) {
            fields.wrong("change", "error.required");
        }
        return fields.flawless(all -> new BulkWish(change.get(), leads, filter.orElse(null)));
    }

    private static BulkChange change(JsonFields fields) {
        var kinds =
                Stream.of("status", "assignedTo", "comment").filter(fields::has).toList();
        if (kinds.size() != 1) {
            throw Refusal.invalid("change", "error.bulk.what");
        }
        return switch (kinds.get(0)) {
            case "status" -> moving(fields);
            case "assignedTo" -> assigning(fields);
            default -> commenting(fields);
        };
    }

    private static BulkChange moving(JsonFields fields) {
        return LeadEditJson.read(fields)
                .edit()
                .move()
                .map(BulkChange::moving)
                .orElseThrow(() -> Refusal.invalid("change.status", "error.required"));
    }

    private static BulkChange assigning(JsonFields fields) {
        Optional<Integer> person = fields.integer("assignedTo");
        return fields.flawless(
                all -> BulkChange.assigning(person.map(Integer::longValue).orElse(null)));
    }

    private static BulkChange commenting(JsonFields fields) {
        var text = fields.requiredText("comment");
        return fields.flawless(all -> BulkChange.commenting(text));
    }
}
