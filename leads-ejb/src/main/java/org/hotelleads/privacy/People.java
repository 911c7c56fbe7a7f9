package org.hotelleads.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hotelleads.booking.BookingColumns;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.LeadNumber;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/** Completes what somebody has ticked to a whole person. */
@ApplicationScoped
class People {

    /** Upwards to those that show a lead within themselves, and downwards to all that they show. */
    private static final String FAMILY = """
            with recursive family (id) as (
                select id from lead where id = any (?::uuid[])
                union
                select kin.id from family f cross join lateral (
                    select d.id from lead d where d.merged_into = f.id
                    union all
                    select u.merged_into from lead u where u.id = f.id and u.merged_into is not null) kin (id))
            select l.id, l.hotel_id, l.number, extract(year from l.captured_at at time zone 'UTC')::int as year,
                   l.name, l.email, l.phone
            from lead l join family f on f.id = l.id where l.erased_at is null order by l.id
            """;

    private static final String BEFORE_MERGES = """
            select name, email, phone from lead_merge where survivor = any (?::uuid[])
            """;

    private static final String TALKS = """
            select id, hotel_id from conversation where id = any (?::uuid[]) and lead_id is null
            union all
            select id, hotel_id from conversation where lead_id = any (?::uuid[])
            """;

    private static final String BOOKINGS = """
            select b.id, b.hotel_id, b.persons from booking b
            where b.erased_at is null and (b.id = any (?::uuid[]) or b.id in (
                select booking_id from booking_link where lead_id = any (?::uuid[]) and ended_at is null))
            order by b.id
            """;

    private record Row(UUID id, Long hotel) {}

    @Inject
    private Sql sql;

    @Inject
    private HotelBound bound;

    /**
     * The person to whom all of that belongs.
     *
     * @throws Refusal if there is no such thing, or the caller has no right to its hotel, which looks the same
     */
    Person of(Chosen chosen) {
        chosen.requireSome();
        var hotels = new HashSet<Long>();
        var known = new Known();
        var leads = leads(chosen.leads(), known, hotels);
        var talks = read(
                sql.rows(
                        TALKS,
                        row -> new Row(row.getObject("id", UUID.class), row.getLong("hotel_id")),
                        HotelBound.ids(chosen.conversations()),
                        HotelBound.ids(leads)),
                hotels);
        var bookings = bookings(chosen.bookings(), leads, known, hotels);
        requireAll(chosen.leads(), leads);
        requireAll(chosen.conversations(), talks);
        requireAll(chosen.bookings(), bookings);
        return new Person(leads, talks, bookings, hotels, known.emails, known.phones, known.words());
    }

    private List<UUID> leads(Set<UUID> chosen, Known known, Set<Long> hotels) {
        var rows = sql.rows(
                FAMILY,
                row -> {
                    known.contact(row.getString("name"), row.getString("email"), row.getString("phone"));
                    known.numbers.add(new LeadNumber(row.getInt("year"), row.getLong("number")).toString());
                    return new Row(row.getObject("id", UUID.class), row.getLong("hotel_id"));
                },
                HotelBound.ids(chosen));
        var ids = read(rows, hotels);
        sql.rows(
                BEFORE_MERGES,
                row -> known.contact(row.getString("name"), row.getString("email"), row.getString("phone")),
                HotelBound.ids(ids));
        return ids;
    }

    private List<UUID> bookings(Set<UUID> chosen, List<UUID> leads, Known known, Set<Long> hotels) {
        var rows = sql.rows(
                BOOKINGS,
                row -> {
                    BookingColumns.persons(row.getString("persons")).forEach(known::booked);
                    return new Row(row.getObject("id", UUID.class), Sql.number(row, "hotel_id"));
                },
                HotelBound.ids(chosen),
                HotelBound.ids(leads));
        return read(rows, hotels);
    }

    private List<UUID> read(List<Row> rows, Set<Long> hotels) {
        rows.forEach(row -> {
            if (!bound.sees(row.hotel())) {
                throw unknown();
            }
        });
        rows.stream().map(Row::hotel).filter(Objects::nonNull).forEach(hotels::add);
        return rows.stream().map(Row::id).toList();
    }

    private static void requireAll(Collection<UUID> chosen, List<UUID> found) {
        if (!new HashSet<>(found).containsAll(chosen)) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("privacy.error.unknown");
    }

    /** By what the person is known, gathered from everywhere. */
    private static final class Known {

        private final Set<String> emails = new TreeSet<>();
        private final Set<String> phones = new TreeSet<>();
        private final Set<String> names = new TreeSet<>();
        private final Set<String> numbers = new TreeSet<>();

        private boolean contact(String name, String email, String phone) {
            var all = new ArrayList<Boolean>();
            all.add(name != null && names.add(name));
            all.add(email != null && emails.add(email));
            all.add(phone != null && phones.add(phone));
            return all.contains(true);
        }

        private void booked(BookingPerson person) {
            contact(
                    person.name(),
                    person.relayed()
                            ? null
                            : EmailAddress.parse(person.email())
                                    .map(EmailAddress::value)
                                    .orElse(null),
                    null);
            person.phones().stream()
                    .flatMap(text -> PhoneNumber.parse(text, null).stream())
                    .map(PhoneNumber::value)
                    .forEach(phones::add);
        }

        private GuestWords words() {
            return new GuestWords(emails, phones, names, numbers);
        }
    }
}
