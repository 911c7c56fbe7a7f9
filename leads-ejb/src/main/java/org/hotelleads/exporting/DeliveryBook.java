package org.hotelleads.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Sql;

/** Which files are to be brought where: each is taken up by one courier at a time, on whatever node. */
@ApplicationScoped
class DeliveryBook {

    private static final int LONGEST_DETAIL = 500;

    private static final String PLAN = """
            insert into export_delivery (id, run_id, way, user_id, target_id, receiver, state, next_try_at, created_at)
            select ?, ?::uuid, ?, ?::bigint, ?::bigint, ?, 'WAITING', ?, ?
            where not exists (select 1 from export_delivery where run_id = ?::uuid
                and (user_id = ?::bigint or target_id = ?::bigint))
            """;

    /** To one target one at a time, so that one who does not answer keeps nobody else waiting. */
    private static final String TAKE = """
            update export_delivery taken set leased_until = ?
            from (select d.id from export_delivery d
                  where d.state = 'WAITING' and d.next_try_at <= ? and (d.leased_until is null or d.leased_until < ?)
                    and not exists (select 1 from export_delivery other where other.state = 'WAITING'
                        and other.target_id = d.target_id and other.leased_until >= ?)
                  order by d.next_try_at limit 1 for update skip locked) free
            where taken.id = free.id
            returning taken.id, taken.run_id, taken.way, taken.user_id, taken.target_id, taken.receiver, taken.attempts
            """;

    private static final String DONE = """
            update export_delivery set state = 'DONE', attempts = attempts + 1, done_at = ?, leased_until = null,
                trouble = null, trouble_detail = null
            where id = ? and state = 'WAITING'
            """;

    private static final String FAILED = """
            update export_delivery set state = ?, attempts = attempts + 1, next_try_at = ?, leased_until = null,
                trouble = ?, trouble_detail = ?
            where id = ? and state = 'WAITING'
            """;

    private static final String HOLD = "update export_delivery set leased_until = ? where id = ? and state = 'WAITING'";

    private static final String AGAIN = """
            update export_delivery set state = 'WAITING', attempts = 0, next_try_at = ?, leased_until = null
            where id = ? and state = 'FAILED'
            """;

    private Sql sql;
    private Clock clock;

    /** For the container's stand-in. */
    DeliveryBook() {}

    @Inject
    DeliveryBook(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void planMail(UUID run, long user, String receiver) {
        plan(run, "MAIL", user, null, receiver);
    }

    void planTarget(UUID run, long target, String receiver) {
        plan(run, "TARGET", null, target, receiver);
    }

    /** Once for each receiver of a run. */
    private void plan(UUID run, String way, Long user, Long target, String receiver) {
        var now = clock.instant();
        var id = run.toString();
        sql.change(PLAN, Ids.next(clock), id, way, user, target, receiver, now, now, id, user, target);
    }

    /** Takes one that is due; nobody else gets it until the lease is over. */
    Optional<DueDelivery> take(Duration lease) {
        var now = clock.instant();
        return sql.rows(TAKE, DeliveryBook::read, now.plus(lease), now, now, now).stream()
                .findFirst();
    }

    /** It is still being brought. */
    void hold(UUID id, Duration lease) {
        sql.change(HOLD, clock.instant().plus(lease), id);
    }

    void done(UUID id) {
        sql.change(DONE, clock.instant(), id);
    }

    /** Notes what went wrong, and when it is tried again; without such a time it is given up. */
    void failed(UUID id, DeliveryTrouble why, String detail, Optional<Instant> next) {
        var state = next.isPresent() ? "WAITING" : "FAILED";
        var time = next.orElseGet(clock::instant);
        var cut = detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
        sql.change(FAILED, state, time, why.name(), cut, id);
    }

    /** Has one that was given up tried once more; false if there is none. */
    boolean again(UUID id) {
        return sql.change(AGAIN, clock.instant(), id) > 0;
    }

    /** The run of a delivery. */
    Optional<UUID> runOf(UUID id) {
        return sql
                .rows("select run_id from export_delivery where id = ?", row -> row.getObject(1, UUID.class), id)
                .stream()
                .findFirst();
    }

    private static DueDelivery read(ResultSet row) throws SQLException {
        return new DueDelivery(
                row.getObject("id", UUID.class),
                row.getObject("run_id", UUID.class),
                row.getString("way").equals("MAIL"),
                Sql.number(row, "user_id"),
                Sql.number(row, "target_id"),
                row.getString("receiver"),
                row.getInt("attempts"));
    }
}
