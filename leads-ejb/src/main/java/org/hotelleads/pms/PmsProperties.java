package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hotelleads.system.Sql;

/** The hotels as systems call them, and which of ours each of them is. */
@ApplicationScoped
class PmsProperties {

    /**
     * A hotel of a system.
     *
     * @param hotelId null while nobody has said which of ours it is
     * @param zone null if the system does not say
     * @param watermark up to which time of change everything is known; null before the first import
     */
    record Mapped(String code, String name, Long hotelId, ZoneId zone, Instant watermark) {}

    private static final String ALL = """
            select property, name, hotel_id, zone, watermark from pms_property where connection_id = ? order by property
            """;

    private static final String LEARN = """
            insert into pms_property (connection_id, property, hotel_id, name, zone, currency, first_seen_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (connection_id, property) do update
            set hotel_id = coalesce(pms_property.hotel_id, excluded.hotel_id), name = coalesce(excluded.name, pms_property.name),
                zone = coalesce(excluded.zone, pms_property.zone), currency = coalesce(excluded.currency, pms_property.currency)
            """;

    private static final String MAP = """
            update pms_property set hotel_id = ? where connection_id = ? and property = ?
            """;

    private static final String ADVANCE = """
            update pms_property set watermark = greatest(coalesce(watermark, ?), ?) where connection_id = ? and property = ?
            """;

    private static final String CONNECTION_WITH = """
            select p.connection_id from pms_property p join pms_connection c on c.id = p.connection_id
            where p.property = ? and p.hotel_id is not null and c.kind = ? and c.enabled
            order by p.connection_id limit 1
            """;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    List<Mapped> of(String connection) {
        return sql.rows(ALL, PmsProperties::read, connection);
    }

    private static Mapped read(ResultSet row) throws SQLException {
        var zone = row.getString("zone");
        return new Mapped(
                row.getString("property"),
                row.getString("name"),
                Sql.number(row, "hotel_id"),
                zone == null ? null : ZoneId.of(zone),
                Sql.instant(row, "watermark"));
    }

    /** Remembers a hotel of the system, and which of ours it is, if that is not known yet. */
    void learn(String connection, PmsProperty property, Long hotelId) {
        sql.change(
                LEARN,
                connection,
                property.code(),
                hotelId,
                property.name(),
                property.zone() == null ? null : property.zone().getId(),
                property.currency(),
                clock.instant());
    }

    /** Gives how many rows there are of it: 0 if nobody has heard of this property. */
    int map(String connection, String property, Long hotelId) {
        return sql.change(MAP, hotelId, connection, property);
    }

    /** Everything that was changed up to then is known. */
    void advance(String connection, String property, Instant watermark) {
        sql.change(ADVANCE, watermark, watermark, connection, property);
    }

    /** Another connection of this kind that knows which hotel the property is. */
    Optional<String> connectionWith(String property, PmsKind kind) {
        return sql.rows(CONNECTION_WITH, row -> row.getString(1), property, kind.name()).stream()
                .findFirst();
    }
}
