package org.hotelleads.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotelleads.lead.GuestErased;
import org.hotelleads.system.Sql;

/** Erases people in the transaction at work: either everything goes or nothing. */
@ApplicationScoped
class ErasureWork {

    /** Only this transaction may touch what is kept for ever. */
    private static final String MAY_ERASE = "select set_config('leads.erasing', 'on', true)";

    private static final String MAY_NOT = "select set_config('leads.erasing', '', true)";

    /** Conversations first, as those do who take messages. */
    private static final String LOCK_TALKS =
            "select id from conversation where id = any (?::uuid[]) order by id for update";

    private static final String LOCK_LEADS = "select id from lead where id = any (?::uuid[]) order by id for update";

    private static final String LOCK_BOOKINGS =
            "select id from booking where id = any (?::uuid[]) order by id for update";

    private static final String MARK_MESSAGES = """
            insert into erased_mark
            select erased_mark_of('MESSAGE', hotel_id || '/' || channel, reference) from message
            where conversation_id = any (?::uuid[])
            on conflict do nothing
            """;

    private static final String MARK_BOOKINGS = """
            insert into erased_mark
            select erased_mark_of('BOOKING', system || '/' || property, reservation_id) from booking where id = any (?::uuid[])
            on conflict do nothing
            """;

    @Inject
    private Sql sql;

    @Inject
    private Event<GuestErased> erased;

    /** Nobody else changes what belongs to the person until the transaction ends. */
    void lock(Person person) {
        sql.rows(LOCK_TALKS, row -> row, person.conversationIds());
        sql.rows(LOCK_LEADS, row -> row, person.leadIds());
        sql.rows(LOCK_BOOKINGS, row -> row, person.bookingIds());
    }

    /**
     * Erases all that hangs on the ids of the person, and has others erase what they keep.
     *
     * @param mentions whether texts of others that name the person are meant, too
     * @return how much of which kind
     */
    Map<String, Long> erase(Person person, boolean mentions) {
        var counts = new TreeMap<String, Long>();
        mayErase(true);
        erased.fire(new GuestErased(
                person.leads(),
                person.conversations(),
                person.bookings(),
                mentions ? person.words()::areIn : text -> false,
                counts));
        sql.change(MARK_MESSAGES, person.conversationIds());
        sql.change(MARK_BOOKINGS, person.bookingIds());
        for (var place : Places.ALL) {
            count(counts, place.kind(), sql.change(place.erasing(), place.values(person)));
        }
        mayErase(false);
        return counts;
    }

    /** Erases rows of a table by their ids. */
    int erase(String table, List<Object> ids) {
        sql.changeAll(
                "delete from " + table + " where id = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
        return ids.size();
    }

    void mayErase(boolean may) {
        sql.rows(may ? MAY_ERASE : MAY_NOT, row -> row.getString(1));
    }

    static void count(Map<String, Long> counts, GuestData kind, long number) {
        if (kind != null && number > 0) {
            counts.merge(kind.name(), number, Long::sum);
        }
    }
}
