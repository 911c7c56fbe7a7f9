package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.hotelleads.exporting.RunRow;
import org.hotelleads.exporting.RunRow.Delivery;
import org.hotelleads.search.LeadColumn;

/**
 * A file of leads as JSON: what is to be in it, how far it has come, and where it is; what there is not is null.
 *
 * @param query which leads, in the words of the list's address
 * @param rowsWritten how many leads were read, while it is {@code READING}; else how many are in the file
 * @param file the path of the complete file
 */
@JsonbPropertyOrder({
    "id",
    "state",
    "fileName",
    "format",
    "columns",
    "query",
    "rows",
    "rowsWritten",
    "bytes",
    "sha256",
    "askedBy",
    "askedAt",
    "startedAt",
    "finishedAt",
    "expiresAt",
    "schedule",
    "attempts",
    "trouble",
    "troubleDetail",
    "deliveries",
    "file"
})
public record ExportJson(
        String id,
        String state,
        String fileName,
        String format,
        List<String> columns,
        String query,
        Long rows,
        long rowsWritten,
        long bytes,
        String sha256,
        String askedBy,
        String askedAt,
        String startedAt,
        String finishedAt,
        String expiresAt,
        String schedule,
        int attempts,
        String trouble,
        String troubleDetail,
        List<DeliveryJson> deliveries,
        String file) {

    /** Whom or where the file goes to, and whether it has arrived; a mail is {@code DONE} when it is in the outbox. */
    @JsonbPropertyOrder({"id", "way", "receiver", "state", "trouble", "troubleDetail", "doneAt"})
    public record DeliveryJson(
            String id, String way, String receiver, String state, String trouble, String troubleDetail, String doneAt) {

        static DeliveryJson of(Delivery delivery) {
            return new DeliveryJson(
                    delivery.id().toString(),
                    delivery.way(),
                    delivery.receiver(),
                    delivery.state(),
                    delivery.trouble(),
                    delivery.troubleDetail(),
                    StayJson.text(delivery.doneAt()));
        }
    }

    static ExportJson of(RunRow run) {
        return new ExportJson(
                run.id().toString(),
                run.state().name(),
                run.fileName(),
                run.format().word(),
                run.columns().stream().map(LeadColumn::word).toList(),
                run.query(),
                run.rows(),
                run.rowsWritten(),
                run.bytes(),
                run.sha256(),
                run.askedBy(),
                run.askedAt().toString(),
                StayJson.text(run.startedAt()),
                StayJson.text(run.finishedAt()),
                StayJson.text(run.expiresAt()),
                run.scheduleName(),
                run.attempts(),
                StayJson.text(run.trouble()),
                run.troubleDetail(),
                run.deliveries().stream().map(DeliveryJson::of).toList(),
                run.mayDownload() ? "/api/v1/exports/" + run.id() + "/file" : null);
    }
}
