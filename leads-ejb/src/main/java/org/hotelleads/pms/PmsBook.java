package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.system.Sql;

/** What is known of a connection, put together for those who run the chain. */
@ApplicationScoped
class PmsBook {

    private static final String PROPERTIES = """
            select p.property, p.name, p.watermark, h.code, h.name as hotel_name,
                   (select count(*) from (select 1 from booking b where b.connection_id = p.connection_id
                        and b.property = p.property and b.hotel_id is null limit ?) found) as waiting
            from pms_property p left join hotel h on h.id = p.hotel_id
            where p.connection_id = ? order by p.hotel_id is not null, p.property
            """;

    private static final String HINTS =
            "select count(*) from (select 1 from pms_hint where connection_id = ? limit ?) found";

    private static final String RUN = """
            select id, what, state, pieces, pieces_done, bookings, changed, asked_at, started_at, finished_at, trouble
            from pms_run where connection_id = ? order by asked_at desc limit 1
            """;

    private static final String FIRST_ZONE = "select zone from hotel order by id limit 1";

    @Inject
    private Sql sql;

    @Inject
    private PmsSettings settings;

    @Inject
    private PmsConnectors connectors;

    @Inject
    private Accesses accesses;

    @Inject
    private PmsPace pace;

    @Inject
    private Clock clock;

    KnownPms describe(PmsConnection one) {
        var plain = new EnumMap<PmsSetting, String>(PmsSetting.class);
        var secretsSetAt = new EnumMap<PmsSetting, Instant>(PmsSetting.class);
        var kept = settings.of(one.id());
        kept.values().forEach(told -> {
            if (told.setting().isSecret()) {
                secretsSetAt.put(told.setting(), told.setAt());
            } else {
                plain.put(told.setting(), told.value());
            }
        });
        var rotating = kept.containsKey(PmsSetting.SECRET)
                && kept.get(PmsSetting.SECRET).former() != null;
        return new KnownPms(
                one.id(),
                one.kind(),
                one.name(),
                one.hotel().map(Hotel::code).orElse(null),
                one.hotel().map(Hotel::name).orElse(null),
                zone(one),
                one.mode(),
                one.isEnabled(),
                plain,
                secretsSetAt,
                rotating,
                one.health(),
                one.trouble(),
                one.troubleDetail(),
                one.troubledAt(),
                one.failures(),
                one.isVanishingHeld(),
                one.createdAt(),
                one.lastSuccessAt(),
                one.lastDeliveryAt(),
                one.nextRoundAt(),
                one.lag(clock.instant()),
                requestsLeft(one),
                sql.rows(HINTS, row -> row.getInt(1), one.id(), KnownPms.MANY).get(0),
                sql.rows(PROPERTIES, PmsBook::property, KnownPms.MANY, one.id()),
                run(one));
    }

    /** The hotel's; of the whole chain that of its first hotel. */
    private ZoneId zone(PmsConnection one) {
        return one.hotel()
                .map(Hotel::zone)
                .or(() -> sql.rows(FIRST_ZONE, row -> ZoneId.of(row.getString("zone"))).stream()
                        .findFirst())
                .orElse(ZoneOffset.UTC);
    }

    private Integer requestsLeft(PmsConnection one) {
        if (!one.kind().isAsked()) {
            return null;
        }
        try {
            var connector = connectors.of(one.kind());
            var credential = connector.credential(accesses.of(one));
            return pace.leftThisMinute(credential, connector.habits().callsPerSecond());
        } catch (PmsTrouble withoutCredentials) {
            return null;
        }
    }

    private KnownPms.Run run(PmsConnection one) {
        List<KnownPms.Run> latest = sql.rows(RUN, PmsBook::run, one.id());
        return latest.isEmpty() ? null : latest.get(0);
    }

    private static KnownPms.Property property(ResultSet row) throws SQLException {
        return new KnownPms.Property(
                row.getString("property"),
                row.getString("name"),
                row.getString("code"),
                row.getString("hotel_name"),
                Sql.instant(row, "watermark"),
                row.getInt("waiting"));
    }

    private static KnownPms.Run run(ResultSet row) throws SQLException {
        return new KnownPms.Run(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getString("state"),
                row.getInt("pieces"),
                row.getInt("pieces_done"),
                row.getLong("bookings"),
                row.getLong("changed"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "finished_at"),
                row.getString("trouble"));
    }
}
