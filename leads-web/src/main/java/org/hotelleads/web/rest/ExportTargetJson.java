package org.hotelleads.web.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.exporting.TargetRow;

/** Where files are brought to, as JSON; of secrets only when they were set, and null for what there is not. */
@JsonbPropertyOrder({
    "id",
    "kind",
    "name",
    "enabled",
    "settings",
    "secretsSetAt",
    "createdAt",
    "changedBy",
    "changedAt",
    "lastSuccessAt",
    "trouble",
    "troubleDetail",
    "troubledAt"
})
public record ExportTargetJson(
        long id,
        String kind,
        String name,
        boolean enabled,
        Map<String, String> settings,
        Map<String, String> secretsSetAt,
        String createdAt,
        String changedBy,
        String changedAt,
        String lastSuccessAt,
        String trouble,
        String troubleDetail,
        String troubledAt) {

    static ExportTargetJson of(TargetRow row) {
        var settings = new TreeMap<String, String>();
        row.settings().forEach((setting, value) -> settings.put(setting.field(), value));
        return new ExportTargetJson(
                row.id(),
                row.kind().name(),
                row.name(),
                row.enabled(),
                settings,
                times(row.secretsSetAt()),
                row.createdAt().toString(),
                row.changedBy(),
                StayJson.text(row.changedAt()),
                StayJson.text(row.lastSuccessAt()),
                StayJson.text(row.trouble()),
                row.troubleDetail(),
                StayJson.text(row.troubledAt()));
    }

    private static Map<String, String> times(Map<TargetSetting, Instant> all) {
        var times = new TreeMap<String, String>();
        all.forEach((setting, at) -> times.put(setting.field(), at.toString()));
        return times;
    }
}
