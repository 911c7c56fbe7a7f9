package org.hotelleads.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Sql;

/** All bookings that hotel systems have told of, each as it was last changed; kept many at once, and twice is like once. */
@ApplicationScoped
public class Bookings {

    /**
     * A booking to be kept.
     *
     * @param hotel null while nobody knows which of ours its property is
     * @param raw what the system wrote
     */
    public record Incoming(Booking booking, Hotel hotel, String raw) {}

    /** The connection of bookings that no hotel system tells by itself: those who send them have a key, or a file. */
    public static final String OF_KEYS = "api";

    /** A booking that was written since it is new, or says something else now. */
    public record Written(String reservationId, UUID id, String hash, boolean isNew) {}

    /** What has become of many: which were written, and how many were not. */
    public record Kept(List<Written> written, int same) {}

    /** A booking that is known: which, and how it stands. */
    public record Known(UUID id, String reservationId, Instant updatedAt, String hash, Long hotelId) {}

    private static final String KNOWN = """
            select id, reservation_id, updated_at, content_hash, hotel_id from booking
            where connection_id = ? and property = ?
              and reservation_id = any (array(select jsonb_array_elements_text(?::jsonb)))
            order by id for update
            """;

    private static final String ERASED = """
            select told.reference from jsonb_array_elements_text(?::jsonb) told (reference)
            where exists (select 1 from erased_mark where mark = erased_mark_of('BOOKING', ?, told.reference))
            """;

    /** One after the other for each property, so that no two make the same booking. */
    private static final String QUEUE = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String SEEN = """
            update booking set last_seen_at = ?, updated_at = greatest(updated_at, ?), missing_since = null, missing_times = 0
            where id = ?
            """;

    private static final String BELONG = """
            update booking set hotel_id = ?, match_due_at = ? where id in (select id from booking
                where connection_id = ? and property = ? and hotel_id is distinct from ? order by id for update)
            returning id, persons
            """;

    private static final String MATCH_AGAIN = """
            update booking set match_due_at = ? where id in (select b.id from booking b
                where b.connection_id = ? and b.hotel_id is not null
                  and not exists (select 1 from booking_link l where l.booking_id = b.id and l.ended_at is null)
                  and exists (select 1 from booking_review r where r.booking_id = b.id and r.closed_at is null)
                order by b.id for update of b)
            """;

    private static final String FORGET_RAW = """
            delete from booking_raw where booking_id in (
                select booking_id from booking_raw where received_at < ? order by received_at limit ?)
            """;

    @Inject
    private Sql sql;

    @Inject
    private BookingWriting writing;

    @Inject
    private Clock clock;

    /**
     * Keeps bookings of one property. Of two versions the one that was changed later stays; what says nothing new
     * changes nothing.
     *
     * @param system the kind of system that told them
     */
    public Kept keep(String connection, String system, String property, List<Incoming> told) {
        sql.rows(QUEUE, row -> row, connection + "/" + property);
        var latest = latest(told);
        latest.keySet().removeAll(erased(system, property, latest.keySet()));
        var known = known(connection, property, latest.keySet());
        var now = clock.instant();
        var rows = new ArrayList<BookingWriting.Row>();
        var seen = new ArrayList<Object[]>();
        for (var one : latest.values()) {
            var before = known.get(one.booking().reservationId());
            var row = new BookingWriting.Row(
                    idOf(before), connection, system, one, BookingContent.hash(one.booking()), now);
            if (before == null || isNews(before, row)) {
                rows.add(row);
            } else {
                seen.add(new Object[] {now, seenAt(before, one.booking()), before.id()});
            }
        }
        writing.write(rows);
        sql.changeAll(SEEN, seen);
        return new Kept(rows.stream().map(row -> written(row, known)).toList(), told.size() - rows.size());
    }

    private static Written written(BookingWriting.Row row, Map<String, Known> known) {
        var reservationId = row.incoming().booking().reservationId();
        return new Written(reservationId, row.id(), row.hash(), !known.containsKey(reservationId));
    }

    /** Bookings of guests who were erased are not taken again. */
    private List<String> erased(String system, String property, Collection<String> reservationIds) {
        return sql.rows(
                ERASED,
                row -> row.getString(1),
                Json.createArrayBuilder(reservationIds).build().toString(),
                system + "/" + property);
    }

    private UUID idOf(Known before) {
        return before == null ? Ids.next(clock) : before.id();
    }

    private static Map<String, Incoming> latest(List<Incoming> told) {
        var latest = new LinkedHashMap<String, Incoming>();
        told.forEach(one -> latest.merge(
                one.booking().reservationId(),
                one,
                (before, after) ->
                        after.booking().updatedAt().isBefore(before.booking().updatedAt()) ? before : after));
        return latest;
    }

    private static boolean isNews(Known before, BookingWriting.Row row) {
        return !row.incoming().booking().updatedAt().isBefore(before.updatedAt())
                && !row.hash().equals(before.hash());
    }

    private static Instant seenAt(Known before, Booking booking) {
        return booking.updatedAt().isAfter(before.updatedAt()) ? booking.updatedAt() : before.updatedAt();
    }

    /** Those of these reservations that are known, by their ids; nobody else changes them until the transaction ends. */
    public Map<String, Known> known(String connection, String property, Collection<String> reservationIds) {
        var found = new HashMap<String, Known>();
        sql.rows(
                        KNOWN,
                        Bookings::known,
                        connection,
                        property,
                        Json.createArrayBuilder(reservationIds).build().toString())
                .forEach(one -> found.put(one.reservationId(), one));
        return found;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                row.getString("reservation_id"),
                Sql.instant(row, "updated_at"),
                row.getString("content_hash"),
                Sql.number(row, "hotel_id"));
    }

    /** All bookings of a property are a hotel's from now on, and look for their leads there. */
    public void belongTo(String connection, String property, Hotel hotel, Instant now) {
        record Moved(UUID id, List<BookingPerson> persons) {}
        sql.rows(
                        BELONG,
                        row -> new Moved(
                                row.getObject("id", UUID.class), BookingColumns.persons(row.getString("persons"))),
                        hotel.id(),
                        now,
                        connection,
                        property,
                        hotel.id())
                .forEach(moved -> writing.keysAgain(moved.id(), hotel, moved.persons()));
    }

    /** Whatever of a connection waits for a person is looked at again by rule. */
    public void matchAgainUnlinked(String connection, Instant now) {
        sql.change(MATCH_AGAIN, now, connection);
    }

    /** Forgets what systems wrote before that time, some at once; gives how many. */
    public int forgetRaw(Instant before, int most) {
        return sql.change(FORGET_RAW, before, most);
    }
}
