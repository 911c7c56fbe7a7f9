package org.hotelleads.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.privacy.Finding.FoundBooking;
import org.hotelleads.privacy.Finding.FoundLead;
import org.hotelleads.privacy.Finding.FoundTalk;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/** Finds a person in all hotels that the caller may see: among leads, conversations that are none yet, and bookings. */
@Stateless
public class GuestSearch {

    /** How many of each kind are told. */
    static final int MOST = 100;

    private static final String LEADS = FoundRows.LEADS + " where l.erased_at is null and %s%s"
            + " order by l.captured_at desc, l.id desc limit " + (MOST + 1);

    private static final String BOOKINGS = FoundRows.BOOKINGS + " where b.erased_at is null and %s%s"
            + " order by b.booked_at desc, b.id desc limit " + (MOST + 1);

    private static final String BY_KEY = """
            b.id in (select booking_id from booking_key where kind in (%s) and value = any (array(select jsonb_array_elements_text(?::jsonb))))
            """;

    /** The latest ones word by word, and any by the very name that the channel has for it. */
    private static final String TALKS = FoundRows.TALKS + """
            where c.lead_id is null and c.id in (
                select d.id from (select id from conversation o where o.lead_id is null%s order by o.started_at desc limit 20000) d
                where exists (select 1 from message m where m.conversation_id = d.id
                    and (lower(m.text) like ? or lower(m.claimed_name) like ? or lower(m.claimed_email) like ?
                         or m.claimed_phone like ?))
                union
                select o.id from hotel g cross join unnest(enum_range(null::channel)) w (name)
                join conversation o on o.hotel_id = g.id and o.channel = w.name and o.reference = ?
                where o.lead_id is null%s)
            order by c.started_at desc, c.id desc limit
            """ + (MOST + 1);

    @Inject
    private Sql sql;

    @Inject
    private HotelBound bound;

    @Inject
    private Hotels hotels;

    @Inject
    private Diary diary;

    /**
     * Who may be meant.
     *
     * @param text an email, a phone number, or fragments of a name with three letters at least
     * @throws Refusal if nobody can be found by such a text
     */
    @Requires(Permission.RUN_CHAIN)
    public Finding find(String text) {
        var regions = hotels.visible().stream().map(Hotel::region).collect(Collectors.toSet());
        var sought = Sought.of(text, regions);
        var leads = leads(sought);
        var bookings = bookings(sought);
        var talks = talks(sought);
        diary.note(
                Deed.GUEST_SOUGHT,
                null,
                null,
                Map.of("leads", String.valueOf(leads.size()), "bookings", String.valueOf(bookings.size())));
        var isMore = leads.size() > MOST || talks.size() > MOST || bookings.size() > MOST;
        return new Finding(most(leads), most(talks), most(bookings), isMore);
    }

    private static <T> List<T> most(List<T> found) {
        return found.subList(0, Math.min(found.size(), MOST));
    }

    private List<FoundLead> leads(Sought sought) {
        var values = new ArrayList<Object>();
        String condition;
        if (sought.email().isPresent()) {
            condition = "folded_email(l.email) = folded_email(?)";
            values.add(sought.email().get());
        } else if (!sought.tails().isEmpty()) {
            condition = "right(l.phone, 9) = any (?::text[])";
            values.add(HotelBound.ids(sought.tails()));
        } else {
            condition = each("l.search_text", sought.patterns(), values);
        }
        var within = bound.and("l.hotel_id", values);
        return sql.rows(LEADS.formatted(condition, within), FoundRows::lead, values.toArray());
    }

    private List<FoundBooking> bookings(Sought sought) {
        var values = new ArrayList<Object>();
        String condition;
        if (sought.email().isPresent()) {
            condition = BY_KEY.formatted("'EMAIL', 'EMAIL_FOLDED'");
            values.add(FoundRows.array(FoundRows.emails(sought.email().get())));
        } else if (!sought.tails().isEmpty()) {
            condition = BY_KEY.formatted("'PHONE_TAIL'");
            values.add(FoundRows.array(sought.tails()));
        } else {
            condition = each("b.search_text", sought.patterns(), values);
        }
        var within = bound.and("b.hotel_id", values);
        return sql.rows(BOOKINGS.formatted(condition, within), FoundRows::booking, values.toArray());
    }

    /** All words of a name, each by the trigrams of its letters. */
    private static String each(String column, List<String> patterns, List<Object> values) {
        values.addAll(patterns);
        return patterns.stream().map(any -> column + " like ?").collect(Collectors.joining(" and "));
    }

    private List<FoundTalk> talks(Sought sought) {
        var values = new ArrayList<Object>();
        var first = bound.and("o.hotel_id", values);
        for (var column = 0; column < 4; column++) {
            values.add(sought.pattern());
        }
        values.add(sought.typed());
        var second = bound.and("o.hotel_id", values);
        return sql.rows(TALKS.formatted(first, second), FoundRows::talk, values.toArray());
    }
}
