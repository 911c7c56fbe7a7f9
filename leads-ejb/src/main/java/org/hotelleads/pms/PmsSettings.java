package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.system.Sql;
import org.hotelleads.system.Vault;

/** What connections were told, the secrets enciphered. Of the secret to sign with the one before holds as well. */
@ApplicationScoped
class PmsSettings {

    /**
     * One thing that a connection was told.
     *
     * @param value as it stands in the database, enciphered if it is a secret
     * @param former the one before, which holds as well; null if there is none
     */
    record Kept(PmsSetting setting, String value, String former, Instant setAt) {}

    private static final String ALL =
            "select name, value, former_value, set_at from pms_setting where connection_id = ?";

    private static final String TELL = """
            insert into pms_setting (connection_id, name, value, set_at) values (?, ?, ?, ?)
            on conflict (connection_id, name) do update
            set former_value = case when excluded.name = 'SECRET' then pms_setting.value end,
                value = excluded.value, set_at = excluded.set_at
            """;

    private static final String DROP = """
            update pms_setting set former_value = null where connection_id = ? and name = 'SECRET'
            """;

    @Inject
    private Sql sql;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    Map<PmsSetting, Kept> of(String connection) {
        var all = new EnumMap<PmsSetting, Kept>(PmsSetting.class);
        sql.rows(
                        ALL,
                        row -> new Kept(
                                PmsSetting.valueOf(row.getString("name")),
                                row.getString("value"),
                                row.getString("former_value"),
                                Sql.instant(row, "set_at")),
                        connection)
                .forEach(kept -> all.put(kept.setting(), kept));
        return all;
    }

    /** @throws org.hotelleads.system.Refusal if there is no key to encipher secrets with */
    void tell(String connection, PmsWish wish) {
        wish.values()
                .forEach((setting, value) -> sql.change(
                        TELL,
                        connection,
                        setting.name(),
                        setting.isSecret() ? vault.lock(value) : value,
                        clock.instant()));
    }

    void dropFormerSecret(String connection) {
        sql.change(DROP, connection);
    }

    /** Everything in clear. A secret that was enciphered by another key is as though it had never been told. */
    Map<PmsSetting, String> inClear(String connection) {
        var clear = new EnumMap<PmsSetting, String>(PmsSetting.class);
        of(connection).values().forEach(kept -> read(kept.setting(), kept.value())
                .ifPresent(value -> clear.put(kept.setting(), value)));
        return clear;
    }

    /** The secrets to sign with that hold at present, the newest first. */
    List<String> secrets(Kept secret) {
        return Stream.of(secret.value(), Optional.ofNullable(secret.former()).orElse(""))
                .filter(value -> !value.isEmpty())
                .flatMap(value -> vault.open(value).stream())
                .toList();
    }

    private Optional<String> read(PmsSetting setting, String value) {
        return setting.isSecret() ? vault.open(value) : Optional.of(value);
    }
}
