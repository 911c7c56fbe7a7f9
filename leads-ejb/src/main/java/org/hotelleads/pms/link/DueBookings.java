package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.booking.BookingReading;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.pms.link.BookedTogether.One;
import org.hotelleads.pms.match.KnownBooking;
import org.hotelleads.system.Sql;

/** The bookings for which a lead is to be looked for, now or again. */
@ApplicationScoped
class DueBookings {

    private static final int MOST_IN_GROUP = 200;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    static final String DUE = """
            select id from booking where match_due_at <= ? and hotel_id is not null order by match_due_at limit ?
            """;

    static final String LOCKED = """
            select %s, coalesce(c.mode, 'SHADOW') = 'ACTIVE' as acts from booking b
            left join pms_connection c on c.id = b.connection_id
            where b.id in (select own.id from booking own where own.id = ?
                union (select other.id from booking own join booking other on other.connection_id = own.connection_id
                    and other.property = own.property and other.group_id = own.group_id
                    where own.id = ? order by other.id limit ?))
            order by b.id for update of b
            """.formatted(BookingReading.COLUMNS);

    private static final String IS_DUE = "select 1 from booking where id = ? and match_due_at <= ?";

    static final String DONE = """
            update booking set match_due_at = case when match_due_at <= ? then null else match_due_at end
            where id = any (array(select jsonb_array_elements_text(?::jsonb)::uuid))
            """;

    private static final String PUT_OFF = "update booking set match_due_at = ? where id = ?";

    private static final String LATER = """
            update booking set match_due_at = least(coalesce(match_due_at, ?), ?) where id = ?
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private record Row(One one, Long hotel, boolean acts) {}

    /** Some that are due; several nodes may be given the same. */
    List<UUID> some(int most) {
        return sql.rows(DUE, row -> row.getObject("id", UUID.class), clock.instant(), most);
    }

    /** The booking with those made together with it, which nobody else decides on until the transaction ends; empty if it is done. */
    Optional<BookedTogether> take(UUID id) {
        var found = lock(id);
        return sql.rows(IS_DUE, row -> 1, id, clock.instant()).isEmpty() ? Optional.empty() : found;
    }

    /** The same for a booking that somebody works on, due or not. */
    Optional<BookedTogether> lock(UUID id) {
        var rows = sql.rows(LOCKED, DueBookings::read, id, id, MOST_IN_GROUP);
        return rows.stream()
                .filter(row -> row.one().id().equals(id))
                .filter(row -> row.hotel() != null)
                .findFirst()
                .map(own -> together(own, rows));
    }

    private BookedTogether together(Row own, List<Row> rows) {
        return new BookedTogether(
                em.find(Hotel.class, own.hotel()),
                own.acts(),
                rows.stream().map(Row::one).toList());
    }

    private static Row read(ResultSet row) throws SQLException {
        var known = new KnownBooking(row.getObject("id", UUID.class), BookingReading.read(row));
        return new Row(new One(known, row.getString("flaw")), Sql.number(row, "hotel_id"), row.getBoolean("acts"));
    }

    /** What was due of these is done. */
    void done(Collection<UUID> ids) {
        var all = Json.createArrayBuilder();
        ids.forEach(id -> all.add(id.toString()));
        sql.change(DONE, clock.instant(), all.build().toString());
    }

    /** It went wrong with this one: the others come first. */
    void putOff(UUID id) {
        sql.change(PUT_OFF, clock.instant().plus(PAUSE), id);
    }

    /** This one is looked at again at that time, or earlier if it is due anyway. */
    void lookAgain(UUID id, Instant at) {
        sql.change(LATER, at, at, id);
    }
}
