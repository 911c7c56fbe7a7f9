package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.hotelleads.system.Sql;

/**
 * Bookings that a system says it does not have. Only when it says so twice are they taken for deleted; and when many
 * are gone at once, it is rather our access that has changed: then nothing happens until a person has looked.
 */
@ApplicationScoped
class VanishedBookings {

    /** So long after the first time it is asked once more. */
    static final Duration ASKED_AGAIN_AFTER = Duration.ofMinutes(10);

    private static final int FEW = 3;
    private static final double LARGEST_SHARE = 0.05;

    /** What is said again within those minutes is no second time. */
    private static final String MISSED = """
            update booking set missing_since = coalesce(missing_since, ?),
                missing_times = missing_times + case when missing_since is null or missing_since <= ? then 1 else 0 end
            where id in (select id from booking where connection_id = ? and property = ? and status <> 'DELETED'
                and reservation_id = any (array(select jsonb_array_elements_text(?::jsonb))) order by id for update)
            returning reservation_id, missing_since = ? as first
            """;

    private static final String LINKED = """
            select count(*) as linked, count(*) filter (where b.missing_times > 0) as gone
            from booking b join booking_link l on l.booking_id = b.id and l.ended_at is null and l.state <> 'OFF'
            where b.connection_id = ? and b.property = ? and b.status <> 'DELETED'
            """;

    /** Without the hash of what it said, whatever it says once it is there again is news. */
    private static final String DELETE = """
            update booking set status = 'DELETED', content_hash = '', match_due_at = case when hotel_id is not null then ?::timestamptz end
            where id in (select id from booking where connection_id = ? and missing_times > 1 and status <> 'DELETED'
                order by id for update)
            """;

    private record Missed(String reservation, boolean first) {}

    private record Share(int linked, int gone) {}

    @Inject
    private Sql sql;

    @Inject
    private PmsNotices notices;

    @Inject
    private Clock clock;

    /** Whether so many are gone that nothing is done about it. */
    boolean missed(String connection, String property, Collection<String> reservations) {
        if (reservations.isEmpty()) {
            return false;
        }
        var ids = Json.createArrayBuilder(reservations).build().toString();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var missed = sql.rows(
                MISSED,
                row -> new Missed(row.getString("reservation_id"), row.getBoolean("first")),
                now,
                now.minus(ASKED_AGAIN_AFTER),
                connection,
                property,
                ids,
                now);
        missed.stream()
                .filter(Missed::first)
                .forEach(one -> notices.keep(
                        connection,
                        new Hint(Hint.About.RESERVATION, property, one.reservation(), null),
                        now.plus(ASKED_AGAIN_AFTER)));
        return isTooMany(connection, property);
    }

    private boolean isTooMany(String connection, String property) {
        List<Share> shares =
                sql.rows(LINKED, row -> new Share(row.getInt("linked"), row.getInt("gone")), connection, property);
        var share = shares.get(0);
        return share.gone() > Math.max(FEW, LARGEST_SHARE * share.linked());
    }

    /** Those that were missed twice are deleted from now on. */
    void letGo(String connection) {
        sql.change(DELETE, clock.instant(), connection);
    }
}
