package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.hotelleads.pipeline.Bulk.LeftAsItIs;
import org.hotelleads.pipeline.BulkProgress;

/**
 * How far a change of many leads has come, as JSON.
 *
 * @param state {@code RUNNING}, {@code CANCELLED} or {@code FINISHED}
 * @param left the leads that were not changed and why, a hundred at most
 */
@JsonbPropertyOrder({"id", "state", "total", "done", "skipped", "failed", "left"})
public record BulkJson(String id, String state, int total, int done, int skipped, int failed, List<LeftJson> left) {

    /** A lead that was not changed. */
    @JsonbPropertyOrder({"lead", "failed", "reason", "details"})
    public record LeftJson(String lead, boolean failed, String reason, List<String> details) {

        static LeftJson of(LeftAsItIs left) {
            return new LeftJson(left.lead().toString(), left.failed(), left.why(), left.details());
        }
    }

    static BulkJson of(BulkProgress run, List<LeftAsItIs> left) {
        var state = run.cancelled() ? "CANCELLED" : run.finished() ? "FINISHED" : "RUNNING";
        return new BulkJson(
                run.id().toString(),
                state,
                run.total(),
                run.done(),
                run.skipped(),
                run.failed(),
                left.stream().map(LeftJson::of).toList());
    }
}
