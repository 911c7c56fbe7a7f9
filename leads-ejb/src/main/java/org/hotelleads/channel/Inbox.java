package org.hotelleads.channel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Sql;

/**
 * What vendors have delivered, byte for byte, from the moment it is safe until it is understood. One worker at a time,
 * on whatever node, has a delivery; what a node had that died is due again when its lease is over.
 */
@Stateless
public class Inbox {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int LONGEST_DETAIL = 500;
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    private static final String PUT = """
            insert into inbox (id, connection_id, body, content_type, headers, received_at, next_try_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String TAKE = """
            update inbox taken set leased_until = ?, attempts = taken.attempts + 1
            from (select id from inbox
                  where state = 'WAITING' and next_try_at <= ? and (leased_until is null or leased_until < ?)
                  order by next_try_at limit ? for update skip locked) free
            where taken.id = free.id
            returning taken.id, taken.connection_id, taken.body, taken.content_type, taken.headers, taken.received_at,
                      taken.attempts
            """;

    private static final String PUT_BACK = """
            update inbox set leased_until = null, attempts = attempts - 1 where id = ?
            """;

    private static final String DONE = "delete from inbox where id = ?";

    private static final String FAILED = """
            update inbox set state = ?, next_try_at = ?, leased_until = null, trouble = ?, detail = ? where id = ?
            """;

    private static final String FORGET = """
            delete from inbox where id in (select id from inbox where received_at < ? order by received_at limit ?)
            """;

    @Inject
    private Sql sql;

    @Inject
    private ConnectionBook book;

    @Inject
    @ConfigProperty(name = "leads.inbox.days", defaultValue = "7")
    private int daysKept;

    @Inject
    private Clock clock;

    /** Keeps a delivery; once this has come back it cannot get lost. */
    @Requires(Permission.CAPTURE)
    public void put(String connection, byte[] body, String contentType, String headers) {
        var now = clock.instant();
        sql.change(PUT, Ids.next(clock), connection, body, contentType, headers, now, now);
    }

    /** Takes deliveries that are due; nobody else gets them until they are settled or the lease is over. */
    @Requires(Permission.CAPTURE)
    public List<Taken> take(int most) {
        var now = clock.instant();
        return sql.rows(TAKE, Inbox::read, now.plus(LEASE), now, now, most);
    }

    /** They were not tried after all: anybody may take them. */
    @Requires(Permission.CAPTURE)
    public void putBack(List<Taken> untried) {
        untried.forEach(one -> sql.change(PUT_BACK, one.id()));
    }

    /** Forgets those that are done, keeps the others for another try, and counts what they told. */
    @Requires(Permission.CAPTURE)
    public void settle(List<Settled> settled) {
        settled.stream()
                .collect(Collectors.groupingBy(one -> one.delivery().connection(), TreeMap::new, Collectors.toList()))
                .forEach(this::settle);
    }

    /** One connection after the other in the order of their ids, so that two workers never wait in a circle. */
    private void settle(String connection, List<Settled> settled) {
        var counts = new TreeMap<String, Integer>();
        settled.forEach(one -> one.counts().forEach((what, number) -> counts.merge(what, number, Integer::sum)));
        book.count(connection, counts);
        settled.stream()
                .map(one -> one.delivery().receivedAt())
                .max(Comparator.naturalOrder())
                .ifPresent(last -> book.delivered(connection, last));
        for (var one : settled) {
            if (one.isDone()) {
                sql.change(DONE, one.delivery().id());
            } else {
                failed(one);
            }
        }
    }

    private void failed(Settled one) {
        var next = one.trouble().isFinal()
                ? clock.instant()
                : Patience.next(one.delivery().attempts(), clock.instant());
        var state = one.trouble().isFinal() ? "GIVEN_UP" : "WAITING";
        var detail = one.detail() == null || one.detail().length() <= LONGEST_DETAIL
                ? one.detail()
                : one.detail().substring(0, LONGEST_DETAIL);
        sql.change(
                FAILED,
                state,
                next,
                one.trouble().name(),
                detail,
                one.delivery().id());
        book.troubled(one.delivery().connection(), one.trouble(), detail);
    }

    /** Notes deliveries that were turned away at the door. */
    @Requires(Permission.CAPTURE)
    public void turnedAway(String connection, InboxTrouble why, int number) {
        book.count(connection, Map.of(why.name(), number));
        book.troubled(connection, why, null);
    }

    /** Forgets what could not be understood for longer than it may be kept. */
    @Requires(Permission.CAPTURE)
    public void forgetOld() {
        var before = clock.instant().minus(Duration.ofDays(daysKept));
        while (sql.change(FORGET, before, FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE) {}
    }

    private static Taken read(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getString("connection_id"),
                row.getBytes("body"),
                row.getString("content_type"),
                row.getString("headers"),
                Sql.instant(row, "received_at"),
                row.getInt("attempts"));
    }
}
