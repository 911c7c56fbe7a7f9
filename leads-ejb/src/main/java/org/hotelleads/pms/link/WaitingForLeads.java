package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.system.Sql;

/** When something new is known of a lead, has the bookings looked at again that may be its doing. */
@ApplicationScoped
class WaitingForLeads {

    private static final int MOST_OF_ONE = 50;

    private static final String TAKE = """
            delete from lead_to_match where lead_id in (
                select lead_id from lead_to_match order by lead_id limit ? for update skip locked)
            returning lead_id
            """;

    private static final String LEAD = """
            select id, hotel_id, number, name, email, phone, arrival, departure from lead where id = ?
            """;

    /** Those that share a key, and those that begin about the same day and bear one of the names; by indexes only. */
    private static final String MARK = """
            update booking set match_due_at = ? where match_due_at is null and hotel_id = ? and id in (
                (select booking_id from booking_key
                 where value in (select jsonb_array_elements_text(?::jsonb)) and kind <> 'PERSON' limit ?)
                union
                (select id from booking where hotel_id = ? and arrival between ?::date - 1 and ?::date + 1
                     and search_text like any (select '%' || word || '%' from jsonb_array_elements_text(?::jsonb) word) limit ?))
            """;

    private record Known(
            long hotel, long number, String name, String email, String phone, LocalDate arrival, LocalDate departure) {}

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Takes some leads; gives how many there were. */
    int goOn(int most) {
        List<UUID> leads = sql.rows(TAKE, row -> row.getObject(1, UUID.class), most);
        leads.forEach(this::mark);
        return leads.size();
    }

    private void mark(UUID lead) {
        sql.rows(LEAD, WaitingForLeads::read, lead).stream().findFirst().ifPresent(this::mark);
    }

    private static Known read(ResultSet row) throws SQLException {
        return new Known(
                row.getLong("hotel_id"),
                row.getLong("number"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getObject("arrival", LocalDate.class),
                row.getObject("departure", LocalDate.class));
    }

    private void mark(Known lead) {
        var now = clock.instant();
        sql.change(
                MARK,
                now,
                lead.hotel(),
                Json.createArrayBuilder(keys(lead)).build().toString(),
                MOST_OF_ONE,
                lead.hotel(),
                lead.arrival(),
                lead.arrival(),
                Json.createArrayBuilder(LeadLookup.words(lead.name())).build().toString(),
                MOST_OF_ONE);
    }

    private static Set<String> keys(Known lead) {
        var keys = new LinkedHashSet<String>();
        Optional.ofNullable(lead.email()).ifPresent(email -> {
            keys.add(email);
            keys.add(LeadLookup.folded(email));
        });
        Optional.ofNullable(lead.phone()).ifPresent(phone -> {
            new PhoneNumber(phone).variants().forEach(variant -> keys.add(variant.value()));
            keys.add(LeadLookup.tail(phone));
        });
        return keys;
    }
}
