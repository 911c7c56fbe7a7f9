package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
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

    static final String TAKE = """
            delete from lead_to_match where noted_in = any (array(
                select noted_in from lead_to_match order by noted_in limit ? for update skip locked))
            returning lead_id
            """;

    private static final String LEAD = """
            select hotel_id, name, email, phone, arrival from lead where id = ?
            """;

    /** Those that share a key, and those that begin about the same day and bear one of the names; by indexes only. */
    static final String MEANT = """
            (select b.id from booking_key k join booking b on b.id = k.booking_id and b.hotel_id = ?
             where k.value = any (array(select jsonb_array_elements_text(?::jsonb))) and k.kind <> 'PERSON' limit ?)
            union
            (select id from booking where hotel_id = ? and arrival between ?::date - 1 and ?::date + 1
                 and search_text like any (select '%' || word || '%' from jsonb_array_elements_text(?::jsonb) word) limit ?)
            """;

    /** In the order of their ids, as all do who lock several; also one that is due, since it may be decided on just now. */
    static final String MARK = """
            update booking set match_due_at = least(match_due_at, ?) where id in (
                select id from booking where id = any (array(select jsonb_array_elements_text(?::jsonb)::uuid)) and hotel_id is not null
                order by id for update)
            """;

    private record Known(long hotel, String name, String email, String phone, LocalDate arrival) {}

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Takes some leads; gives how many notes of them there were. */
    int goOn(int most) {
        List<UUID> leads = sql.rows(TAKE, row -> row.getObject(1, UUID.class), most);
        var bookings = new HashSet<UUID>();
        leads.stream()
                .distinct()
                .flatMap(lead -> sql.rows(LEAD, WaitingForLeads::read, lead).stream())
                .forEach(lead -> bookings.addAll(meant(lead)));
        if (!bookings.isEmpty()) {
            var ids = Json.createArrayBuilder();
            bookings.forEach(id -> ids.add(id.toString()));
            sql.change(MARK, clock.instant(), ids.build().toString());
        }
        return leads.size();
    }

    private static Known read(ResultSet row) throws SQLException {
        return new Known(
                row.getLong("hotel_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getObject("arrival", LocalDate.class));
    }

    private List<UUID> meant(Known lead) {
        return sql.rows(
                MEANT,
                row -> row.getObject(1, UUID.class),
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
