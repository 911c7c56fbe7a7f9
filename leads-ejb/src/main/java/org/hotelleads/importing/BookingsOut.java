package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotelleads.booking.BookingRevoked;
import org.hotelleads.system.Sql;

/**
 * Takes bookings back that an import has told, unless a hotel system has told something else of them since, or somebody has
 * said whose they are. One of which there is history stays as deleted; of the others nothing is left.
 */
@ApplicationScoped
class BookingsOut {

    private static final String UNTOUCHED = """
            select 1 from booking b where b.id = ? and b.content_hash = ?
              and not exists (select 1 from booking_link l where l.booking_id = b.id and l.ended_at is null and l.rule = 'BY_HAND')
              and not exists (select 1 from booking_review r where r.booking_id = b.id and r.closed_by is not null
                  and r.closed_by <> 'HotelLeads')
              and not exists (select 1 from booking_veto v where v.booking_id = b.id)
            for update of b
            """;

    private static final String HAS_HISTORY = """
            select 1 where exists (select 1 from booking_link where booking_id = ?)
                or exists (select 1 from booking_review where booking_id = ?)
            """;

    private static final String DELETED = """
            update booking set status = 'DELETED', raw_status = 'IMPORT_UNDONE', updated_at = greatest(updated_at, ?),
                content_hash = 'undone:' || id, match_due_at = null
            where id = ?
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<BookingRevoked> revoked;

    @Inject
    private Sql sql;

    /** Says whether it is gone. */
    boolean takeBack(UUID booking, String hash, String by, Instant now) {
        if (booking == null || sql.rows(UNTOUCHED, row -> 1, booking, hash).isEmpty()) {
            return false;
        }
        revoked.fire(new BookingRevoked(booking, by));
        em.flush();
        if (sql.rows(HAS_HISTORY, row -> 1, booking, booking).isEmpty()) {
            List.of("existing_guest", "booking_key", "booking_raw")
                    .forEach(table -> sql.change("delete from " + table + " where booking_id = ?", booking));
            sql.change("delete from booking where id = ?", booking);
        } else {
            sql.change("delete from existing_guest where booking_id = ?", booking);
            sql.change(DELETED, now, booking);
        }
        return true;
    }
}
