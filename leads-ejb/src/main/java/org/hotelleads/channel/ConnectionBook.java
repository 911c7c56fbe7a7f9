package org.hotelleads.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hotelleads.channel.KnownConnection.Count;
import org.hotelleads.channel.KnownConnection.Stuck;
import org.hotelleads.system.Sql;

/** What is written down of each connection: how much came in, and what did not become what it should. */
@ApplicationScoped
class ConnectionBook {

    /** So many different things are counted by their names for each connection; the rest is one. */
    private static final int MOST_NAMES = 40;

    private static final String OTHER = "other";

    private static final String COUNTS = """
            select connection_id, what, number, last_at from connection_count
            where connection_id = any (string_to_array(?, ',')) order by connection_id, what
            """;

    private static final String STUCK = """
            select * from (
                select connection_id, id, received_at, attempts, trouble, detail, state, next_try_at,
                       row_number() over (partition by connection_id order by id) as place
                from inbox where connection_id = any (string_to_array(?, ',')) and trouble is not null) numbered
            where place <= 20 order by connection_id, id
            """;

    private static final String NAMES = "select what from connection_count where connection_id = ?";

    private static final String COUNT = """
            insert into connection_count (connection_id, what, number, last_at)
            select id, ?, ?, ? from connection where id = ?
            on conflict (connection_id, what) do update
            set number = connection_count.number + excluded.number,
                last_at = greatest(connection_count.last_at, excluded.last_at)
            """;

    private static final String DELIVERED = """
            update connection set last_delivery_at = greatest(last_delivery_at, ?) where id = ?
            """;

    private static final String TROUBLED = """
            update connection set trouble = ?, trouble_detail = ?, troubled_at = ? where id = ?
            """;

    private static final String AGAIN = """
            update inbox set state = 'WAITING', next_try_at = ?, leased_until = null
            where connection_id = ? and trouble is not null and (leased_until is null or leased_until < ?)
            """;

    private Sql sql;
    private Clock clock;

    private record Of<T>(String connection, T what) {}

    /** For the container's stand-in. */
    ConnectionBook() {}

    @Inject
    ConnectionBook(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<KnownConnection> describe(List<Connection> connections) {
        var ids = connections.stream().map(Connection::id).collect(Collectors.joining(","));
        var counts = grouped(sql.rows(COUNTS, ConnectionBook::count, ids));
        var stuck = grouped(sql.rows(STUCK, ConnectionBook::stuck, ids));
        return connections.stream()
                .map(one -> describe(
                        one, counts.getOrDefault(one.id(), List.of()), stuck.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static KnownConnection describe(Connection one, List<Count> counts, List<Stuck> stuck) {
        var setAt = new EnumMap<SecretUse, Instant>(SecretUse.class);
        for (var use : SecretUse.values()) {
            one.secret(use).ifPresent(secret -> setAt.put(use, secret.setAt()));
        }
        return new KnownConnection(
                one.id(),
                one.kind(),
                one.name().orElse(null),
                one.hotel().code(),
                one.hotel().name(),
                one.hotel().zone(),
                one.isEnabled(),
                one.thanks().orElse(null),
                setAt,
                one.createdAt(),
                one.lastDeliveryAt(),
                one.trouble(),
                one.troubleDetail(),
                one.troubledAt(),
                counts,
                stuck);
    }

    private static <T> Map<String, List<T>> grouped(List<Of<T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Of::connection, Collectors.mapping(Of::what, Collectors.toList())));
    }

    private static Of<Count> count(ResultSet row) throws SQLException {
        return new Of<>(
                row.getString("connection_id"),
                new Count(row.getString("what"), row.getLong("number"), Sql.instant(row, "last_at")));
    }

    private static Of<Stuck> stuck(ResultSet row) throws SQLException {
        return new Of<>(
                row.getString("connection_id"),
                new Stuck(
                        row.getString("id"),
                        Sql.instant(row, "received_at"),
                        row.getInt("attempts"),
                        InboxTrouble.valueOf(row.getString("trouble")),
                        row.getString("detail"),
                        row.getString("state").equals("WAITING") ? Sql.instant(row, "next_try_at") : null));
    }

    /** Adds to the counts of one connection, in the order of their names, so that two workers never wait in a circle. */
    void count(String connection, Map<String, Integer> more) {
        var known = sql.rows(NAMES, row -> row.getString("what"), connection);
        var merged = more.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> known.contains(entry.getKey()) || known.size() < MOST_NAMES ? entry.getKey() : OTHER,
                        Map.Entry::getValue,
                        Integer::sum,
                        TreeMap::new));
        merged.forEach((what, number) -> sql.change(COUNT, what, number, clock.instant(), connection));
    }

    void delivered(String connection, Instant at) {
        sql.change(DELIVERED, at, connection);
    }

    void troubled(String connection, InboxTrouble trouble, String detail) {
        sql.change(TROUBLED, trouble.name(), detail, clock.instant(), connection);
    }

    /** Everything that is stuck is due now. */
    void tryAgain(String connection) {
        var now = clock.instant();
        sql.change(AGAIN, now, connection, now);
    }
}
