package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.system.Sql;
import org.hotelleads.system.Vault;

/** What targets were told, the secrets enciphered. */
@ApplicationScoped
class TargetSettings {

    /**
     * One thing that a target was told.
     *
     * @param value as it stands in the database, enciphered if it is a secret
     */
    record Kept(TargetSetting setting, String value, Instant setAt) {}

    private static final String ALL = "select name, value, set_at from export_target_setting where target_id = ?";

    private static final String TELL = """
            insert into export_target_setting (target_id, name, value, set_at) values (?, ?, ?, ?)
            on conflict (target_id, name) do update set value = excluded.value, set_at = excluded.set_at
            """;

    private static final String FORGET = "delete from export_target_setting where target_id = ? and name = ?";

    @Inject
    private Sql sql;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    Map<TargetSetting, Kept> of(long target) {
        var all = new EnumMap<TargetSetting, Kept>(TargetSetting.class);
        sql.rows(
                        ALL,
                        row -> new Kept(
                                TargetSetting.valueOf(row.getString("name")),
                                row.getString("value"),
                                Sql.instant(row, "set_at")),
                        target)
                .forEach(kept -> all.put(kept.setting(), kept));
        return all;
    }

    /** @throws org.hotelleads.system.Refusal if there is no key to encipher secrets with */
    void tell(long target, TargetWish wish) {
        wish.cleared().forEach(setting -> sql.change(FORGET, target, setting.name()));
        wish.values()
                .forEach((setting, value) -> sql.change(
                        TELL, target, setting.name(), setting.isSecret() ? vault.lock(value) : value, clock.instant()));
    }

    /**
     * Everything in clear.
     *
     * @throws CourierTrouble if a secret was enciphered by another key
     */
    Map<TargetSetting, String> inClear(long target) {
        var clear = new EnumMap<TargetSetting, String>(TargetSetting.class);
        of(target).values().forEach(kept -> clear.put(kept.setting(), read(kept)));
        return clear;
    }

    private String read(Kept kept) {
        if (!kept.setting().isSecret()) {
            return kept.value();
        }
        return vault.open(kept.value())
                .orElseThrow(() -> new CourierTrouble(
                        DeliveryTrouble.NO_SECRET, kept.setting().field()));
    }
}
