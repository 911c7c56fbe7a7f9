package org.hotelleads.exporting;

import java.time.Instant;
import java.util.Map;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;

/**
 * A target as those see it who run the chain; what there is not is null.
 *
 * @param settings those that anybody may see again
 * @param secretsSetAt of the others only when they were set
 * @param trouble why it failed last; null after a success
 */
public record TargetRow(
        long id,
        TargetKind kind,
        String name,
        boolean enabled,
        Map<TargetSetting, String> settings,
        Map<TargetSetting, Instant> secretsSetAt,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        Instant lastSuccessAt,
        DeliveryTrouble trouble,
        String troubleDetail,
        Instant troubledAt) {}
