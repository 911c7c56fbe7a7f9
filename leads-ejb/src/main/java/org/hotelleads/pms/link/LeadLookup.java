package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.ContactKey;
import org.hotelleads.booking.ContactKeys;
import org.hotelleads.booking.LeadNumber;
import org.hotelleads.lead.SearchText;
import org.hotelleads.pms.match.KnownBooking;
import org.hotelleads.pms.match.LeadKeys;
import org.hotelleads.system.Sql;

/** Finds every lead that a booking may be the doing of: by its keys and its days, along indexes, never more than some. */
@ApplicationScoped
public class LeadLookup {

    private static final int MOST_OF_ONE = 60;
    private static final int TAIL = 9;
    private static final int SHORTEST_WORD = 3;

    static final String HITS = """
            (select id from lead where email = any (array(select jsonb_array_elements_text(?::jsonb))) and hotel_id = ? limit ?)
            union (select id from lead where phone = any (array(select jsonb_array_elements_text(?::jsonb))) and hotel_id = ? limit ?)
            union (select id from lead where folded_email(email) = any (array(select jsonb_array_elements_text(?::jsonb)))
                and hotel_id = ? limit ?)
            union (select id from lead where right(phone, 9) = any (array(select jsonb_array_elements_text(?::jsonb)))
                and hotel_id = ? limit ?)
            union (select id from lead where number = any (array(select jsonb_array_elements_text(?::jsonb)::bigint)))
            union (select id from lead where hotel_id = ? and arrival between ?::date - 1 and ?::date + 1
                and name_key like any (select '%' || word || '%' from jsonb_array_elements_text(?::jsonb) word) limit ?)
            """;

    @Inject
    private Sql sql;

    @Inject
    private LeadsWithin within;

    /** For the container, which gives it what it needs. */
    public LeadLookup() {}

    /** For whoever has a database and no container. */
    public LeadLookup(Sql sql) {
        this.sql = sql;
        this.within = new LeadsWithin(sql);
    }

    /** The leads that share a key with one of these bookings or arrive about when they do; each with all that is within it. */
    public List<LeadKeys> around(Collection<KnownBooking> together, long hotel, String region) {
        var found = new LinkedHashSet<UUID>();
        together.forEach(known -> found.addAll(hits(known.booking(), hotel, region)));
        return found.isEmpty() ? List.of() : within.of(found);
    }

    private List<UUID> hits(Booking booking, long hotel, String region) {
        var keys = booking.persons().stream()
                .flatMap(person -> ContactKeys.of(person, region).stream())
                .toList();
        return sql.rows(
                HITS,
                row -> row.getObject(1, UUID.class),
                json(keys, ContactKey.Kind.EMAIL),
                hotel,
                MOST_OF_ONE,
                json(keys, ContactKey.Kind.PHONE),
                hotel,
                MOST_OF_ONE,
                json(keys, ContactKey.Kind.EMAIL_FOLDED),
                hotel,
                MOST_OF_ONE,
                json(keys, ContactKey.Kind.PHONE_TAIL),
                hotel,
                MOST_OF_ONE,
                json(LeadNumber.namedBy(booking).stream().map(named -> String.valueOf(named.number()))),
                hotel,
                booking.arrival(),
                booking.arrival(),
                json(booking.persons().stream().map(BookingPerson::name).flatMap(name -> words(name).stream())),
                MOST_OF_ONE);
    }

    private static String json(List<ContactKey> keys, ContactKey.Kind kind) {
        return json(keys.stream().filter(key -> key.kind() == kind).map(ContactKey::value));
    }

    private static String json(Stream<String> values) {
        return Json.createArrayBuilder(values.distinct().toList()).build().toString();
    }

    /** The words of a name as they stand in texts that are searched; what is too short to tell anybody is left out. */
    static Set<String> words(String name) {
        return name == null
                ? Set.of()
                : Stream.of(SearchText.fold(name).split("[^\\p{L}]+"))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As the database function folded_email makes it. */
    static String folded(String email) {
        var at = email.indexOf('@');
        var local = email.substring(0, at).split("\\+", -1)[0].replace(".", "");
        return local + "@" + email.substring(at + 1);
    }

    static String tail(String phone) {
        return phone.substring(Math.max(0, phone.length() - TAIL));
    }
}
