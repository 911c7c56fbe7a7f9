package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.export.ExportRun;
import org.hotelleads.exporting.RunRow.Delivery;
import org.hotelleads.exporting.RunRow.Download;
import org.hotelleads.system.Sql;

/** Says of runs what a list shows, with whom they went to. */
@ApplicationScoped
class RunRows {

    private static final int MOST_DOWNLOADS = 50;

    private static final String DELIVERIES = """
            select d.* from export_delivery d where d.run_id = any (?::uuid[]) order by d.created_at, d.receiver
            """;

    private static final String DOWNLOADS = """
            select run_id, by_name, at from
              (select d.*, row_number() over (partition by run_id order by at desc) as place
               from export_download d where run_id = any (?::uuid[])) latest
            where place <= ? order by at desc
            """;

    private record OfRun<T>(UUID run, T what) {}

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    RunRow of(ExportRun run) {
        return of(List.of(run)).get(0);
    }

    List<RunRow> of(Collection<ExportRun> runs) {
        if (runs.isEmpty()) {
            return List.of();
        }
        var ids = runs.stream().map(run -> run.id().toString()).collect(Collectors.joining(",", "{", "}"));
        var deliveries = byRun(sql.rows(DELIVERIES, RunRows::delivery, ids));
        var downloads = byRun(sql.rows(DOWNLOADS, RunRows::download, ids, MOST_DOWNLOADS));
        return runs.stream()
                .map(run -> row(
                        run, deliveries.getOrDefault(run.id(), List.of()), downloads.getOrDefault(run.id(), List.of())))
                .toList();
    }

    private RunRow row(ExportRun run, List<Delivery> deliveries, List<Download> downloads) {
        var wish = run.wish();
        return new RunRow(
                run.id(),
                run.fileName(),
                run.state(),
                run.rows().orElse(null),
                run.rowsWritten(),
                run.bytes(),
                run.sha256().orElse(null),
                run.askedBy(),
                run.askedAt(),
                run.startedAt().orElse(null),
                run.finishedAt().orElse(null),
                run.expiresAt().orElse(null),
                run.schedule().orElse(null),
                run.scheduleName().orElse(null),
                wish.query(),
                wish.columns(),
                wish.format(),
                wish.bom(),
                run.trouble().orElse(null),
                run.troubleDetail().orElse(null),
                run.attempts(),
                run.wasSeen(),
                run.isOf(caller.get()),
                run.isKept(clock.instant()),
                mayChange(run, caller.get()),
                deliveries,
                downloads);
    }

    /** Its maker may, and who is in charge of the hotels. */
    static boolean mayChange(ExportRun run, Caller who) {
        return run.isOf(who) || who.may(Permission.SET_UP_HOTELS);
    }

    private static <T> Map<UUID, List<T>> byRun(List<OfRun<T>> found) {
        return found.stream()
                .collect(Collectors.groupingBy(OfRun::run, Collectors.mapping(OfRun::what, Collectors.toList())));
    }

    private static OfRun<Delivery> delivery(ResultSet row) throws SQLException {
        var delivery = new Delivery(
                row.getObject("id", UUID.class),
                row.getString("way"),
                row.getString("receiver"),
                row.getString("state"),
                row.getString("trouble"),
                row.getString("trouble_detail"),
                Sql.instant(row, "done_at"));
        return new OfRun<>(row.getObject("run_id", UUID.class), delivery);
    }

    private static OfRun<Download> download(ResultSet row) throws SQLException {
        var download = new Download(row.getString("by_name"), Sql.instant(row, "at"));
        return new OfRun<>(row.getObject("run_id", UUID.class), download);
    }
}
