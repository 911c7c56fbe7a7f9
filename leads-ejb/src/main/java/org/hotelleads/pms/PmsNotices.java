package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Sql;

/** What systems say has happened: each notice is taken once, and each hint kept until the thing was read anew. */
@ApplicationScoped
class PmsNotices {

    /**
     * A hint that is due.
     *
     * @param attempts how often the system has refused to tell
     */
    record Due(UUID id, Hint.About about, String property, String reference, Instant receivedAt, int attempts) {}

    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    private static final String ONCE = """
            insert into pms_notice (connection_id, once_key, received_at) values (?, ?, ?) on conflict do nothing
            """;

    private static final String PUT = """
            insert into pms_hint (id, connection_id, about, property, reference, received_at, next_try_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String DUE = """
            select id, about, property, reference, received_at, attempts from pms_hint
            where connection_id = ? and next_try_at <= ? order by next_try_at, id limit ?
            """;

    private static final String PUT_OFF = "update pms_hint set attempts = ?, next_try_at = ? where id = ?";

    private static final String DONE = "delete from pms_hint where id = ?";

    private static final String DELIVERED = """
            update pms_connection set last_delivery_at = ?,
                health = case when kind = 'BOOKING_API' then 'OK' else health end, next_round_at = least(next_round_at, case
                when health in ('DEGRADED', 'AUTH_FAILED') or kind = 'BOOKING_API' then next_round_at else ? end)
            where id = ? and (kind <> 'BOOKING_API' or last_delivery_at is null or last_delivery_at < ?)
            """;

    private static final String FORGET = """
            delete from pms_notice where ctid in (select ctid from pms_notice where received_at < ? order by received_at limit ?)
            """;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Whether this notice comes for the first time; it does so only once. */
    boolean isNew(String connection, String onceKey) {
        return sql.change(ONCE, connection, onceKey, clock.instant()) > 0;
    }

    /** Keeps hints that come for the first time; gives how many. */
    int keep(String connection, List<Hint> hints) {
        var fresh = hints.stream()
                .filter(hint -> hint.onceKey() == null || isNew(connection, hint.onceKey()))
                .toList();
        fresh.forEach(hint -> keep(connection, hint, clock.instant()));
        return fresh.size();
    }

    /** Something of that connection is read anew at that time. */
    void keep(String connection, Hint hint, Instant due) {
        sql.change(
                PUT,
                Ids.next(clock),
                connection,
                hint.about().name(),
                hint.property(),
                hint.id(),
                clock.instant(),
                due);
    }

    List<Due> due(String connection, int most) {
        return sql.rows(DUE, PmsNotices::read, connection, clock.instant(), most);
    }

    private static Due read(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                Hint.About.valueOf(row.getString("about")),
                row.getString("property"),
                row.getString("reference"),
                Sql.instant(row, "received_at"),
                row.getInt("attempts"));
    }

    void done(List<Due> followed) {
        sql.changeAll(
                DONE, followed.stream().map(one -> new Object[] {one.id()}).toList());
    }

    /** The system refused to tell: it is asked again for each by itself, later each time, and at last no more. */
    void putOff(List<Due> refused) {
        done(refused.stream().filter(one -> one.attempts() + 1 >= Pauses.TRIES).toList());
        var now = clock.instant();
        sql.changeAll(
                PUT_OFF,
                refused.stream()
                        .map(one ->
                                new Object[] {one.attempts() + 1, now.plus(PAUSE.multipliedBy(one.attempts())), one.id()
                                })
                        .toList());
    }

    /**
     * The system was heard of just now, and is asked at once, unless it has to be left alone. Of one that only tells it is
     * written once a second, so that those who tell much do not wait for each other.
     */
    void delivered(String connection) {
        var now = clock.instant();
        sql.change(DELIVERED, now, now, connection, now.minusSeconds(1));
    }

    void forgetOld() {
        var before = clock.instant().minus(REMEMBERED);
        while (sql.change(FORGET, before, FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE) {}
    }
}
