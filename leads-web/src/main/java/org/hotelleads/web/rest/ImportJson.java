package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotelleads.importing.ImportFacts;

/**
 * An import as JSON; what there is not is null.
 *
 * @param counts how many rows there are of each state
 * @param columns the columns of the file in their order, each with what it means
 */
@JsonbPropertyOrder({
    "id",
    "what",
    "state",
    "fileName",
    "bytes",
    "hotel",
    "format",
    "details",
    "rows",
    "done",
    "counts",
    "columns",
    "dates",
    "decimalComma",
    "datesAreMixed",
    "duplicates",
    "trouble",
    "troubleDetail",
    "askedBy",
    "askedAt",
    "appliedBy",
    "appliedAt",
    "undoneBy",
    "undoneAt",
    "erasedAt"
})
public record ImportJson(
        String id,
        String what,
        String state,
        String fileName,
        long bytes,
        String hotel,
        String format,
        String details,
        int rows,
        int done,
        Map<String, Integer> counts,
        List<ColumnJson> columns,
        String dates,
        Boolean decimalComma,
        boolean datesAreMixed,
        String duplicates,
        String trouble,
        String troubleDetail,
        String askedBy,
        String askedAt,
        String appliedBy,
        String appliedAt,
        String undoneBy,
        String undoneAt,
        String erasedAt) {

    /**
     * A column of the file.
     *
     * @param means null if the column means nothing
     */
    @JsonbPropertyOrder({"heading", "means", "filled"})
    public record ColumnJson(String heading, String means, int filled) {}

    static ImportJson of(ImportFacts run) {
        var counts = new TreeMap<String, Integer>();
        run.counts().forEach((state, count) -> counts.put(state.name(), count));
        var mapping = run.mapping();
        return new ImportJson(
                run.id().toString(),
                run.what().name(),
                run.state().name(),
                run.fileName(),
                run.bytes(),
                run.hotel(),
                run.kind(),
                run.how(),
                run.rows(),
                run.done(),
                counts,
                columns(run),
                mapping == null ? null : mapping.dates().name(),
                mapping == null ? null : mapping.decimalComma(),
                run.datesAreMixed(),
                StayJson.text(run.duplicates()),
                StayJson.text(run.trouble()),
                run.troubleDetail(),
                run.askedBy(),
                run.askedAt().toString(),
                run.appliedBy(),
                StayJson.text(run.appliedAt()),
                run.undoneBy(),
                StayJson.text(run.undoneAt()),
                StayJson.text(run.erasedAt()));
    }

    private static List<ColumnJson> columns(ImportFacts run) {
        var columns = new ArrayList<ColumnJson>();
        for (var at = 0; at < run.columns().size(); at++) {
            var column = run.columns().get(at);
            var means = run.mapping() == null
                    ? null
                    : run.mapping().fields().get(at).map(Enum::name).orElse(null);
            columns.add(new ColumnJson(column.heading(), means, column.filled()));
        }
        return columns;
    }
}
