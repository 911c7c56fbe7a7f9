package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hotelleads.exporting.KnownTarget;
import org.hotelleads.exporting.ScheduleRow;
import org.hotelleads.exporting.ScheduleRow.Person;

/** A file that is made again and again, as JSON; what there is not is null. */
@JsonbPropertyOrder({
    "id",
    "name",
    "owner",
    "view",
    "viewGone",
    "query",
    "moving",
    "columns",
    "format",
    "bom",
    "locale",
    "rhythm",
    "weekdays",
    "dayOfMonth",
    "time",
    "zone",
    "people",
    "targets",
    "attach",
    "alert",
    "enabled",
    "nextAt",
    "lastRun",
    "lastState"
})
public record ExportScheduleJson(
        long id,
        String name,
        long owner,
        Long view,
        boolean viewGone,
        String query,
        String moving,
        List<String> columns,
        String format,
        boolean bom,
        String locale,
        String rhythm,
        List<String> weekdays,
        Integer dayOfMonth,
        String time,
        String zone,
        List<Long> people,
        List<Long> targets,
        boolean attach,
        boolean alert,
        boolean enabled,
        String nextAt,
        String lastRun,
        String lastState) {

    static ExportScheduleJson of(ScheduleRow row) {
        var rhythm = row.rhythm();
        return new ExportScheduleJson(
                row.id(),
                row.name(),
                row.ownerId(),
                row.view(),
                row.viewGone(),
                row.query(),
                StayJson.text(row.moving()),
                Arrays.asList(row.columns().split("\\.")),
                row.format().toLowerCase(Locale.ROOT),
                row.bom(),
                row.locale(),
                rhythm.kind().name(),
                rhythm.daysInOrder().stream().map(Enum::name).toList(),
                rhythm.dayOfMonth(),
                rhythm.time().toString(),
                rhythm.zone().getId(),
                row.people().stream().map(Person::id).toList(),
                row.targets().stream().map(KnownTarget::id).toList(),
                row.attach(),
                row.alert(),
                row.enabled(),
                StayJson.text(row.nextAt()),
                StayJson.text(row.lastRun()),
                row.lastState());
    }
}
