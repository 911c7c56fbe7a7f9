package org.hotelleads.bench.pms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hotelleads.booking.BookingColumns;
import org.hotelleads.booking.ContactKey;
import org.hotelleads.booking.ContactKeys;
import org.hotelleads.booking.LeadNumber;
import org.hotelleads.lead.SearchText;
import org.hotelleads.pms.match.KnownBooking;
import org.hotelleads.system.Sql;

/** Writes a chain into the tables of the product. */
final class ChainTables {

    private static final String NO_NAME = "~";

    private static final String HOTEL = """
            insert into hotel (code, name, zone, locale, region, currency) values (?, ?, 'UTC', 'en', ?, 'EUR') returning id
            """;

    private static final String LEAD = """
            insert into lead (id, number, hotel_id, channel, name, email, phone, arrival, departure, stay_month, persona,
                persona_confidence, persona_reasons, score, score_reasons, status, captured_at, last_message_at, search_text,
                name_key, version)
            values (?, ?, ?, 'WEB_CHAT', ?, ?, ?, ?::date, ?::date, ?, 'EXPLORER', 0.5, '[]', 50, '[]', ?::lead_status, ?, ?, ?, ?, 1)
            """;

    private static final String BOOKING = """
            insert into booking (id, connection_id, system, property, reservation_id, hotel_id, group_id, refs, lead_numbers,
                status, booked_at, updated_at, updated_precisely, arrival, departure, persons, search_text, content_hash,
                first_seen_at, last_seen_at)
            values (?, 'api', 'BOOKING_API', ?, ?, ?, ?, ?, ?::bigint[], ?::booking_status, ?, ?, true, ?::date, ?::date, ?, ?,
                '', ?, ?)
            """;

    private static final String KEY = """
            insert into booking_key (booking_id, kind, value, surname) values (?, ?, ?, ?) on conflict do nothing
            """;

    private final Sql sql;

    ChainTables(Sql sql) {
        this.sql = sql;
    }

    /** So many hotels, where many guests come from. */
    List<ChainHotel> hotels(int number, Dice dice) {
        var hotels = new ArrayList<ChainHotel>();
        for (var place = 1; place <= number; place++) {
            var country = dice.weighted(Country.values(), Country::share);
            var code = "chain-" + place;
            var id = sql.rows(HOTEL, row -> row.getLong(1), code, "Hotel " + place, country.name())
                    .get(0);
            hotels.add(new ChainHotel(id, country));
        }
        return hotels;
    }

    void leads(List<MadeLead> leads) {
        sql.changeAll(LEAD, leads.stream().map(ChainTables::values).toList());
    }

    private static Object[] values(MadeLead lead) {
        var stay = lead.stay();
        var folded = lead.name() == null ? NO_NAME : SearchText.fold(lead.name());
        var texts = Stream.of(lead.name(), lead.email(), lead.phone()).filter(text -> text != null);
        return new Object[] {
            lead.id(),
            lead.number(),
            lead.trip().hotel().id(),
            lead.name(),
            lead.email() == null ? null : lead.email().toLowerCase(Locale.ROOT),
            lead.phone(),
            stay.arrival().orElse(null),
            stay.departure().orElse(null),
            stay.month().map(Object::toString).orElse(null),
            lead.status().name(),
            lead.capturedAt(),
            lead.capturedAt(),
            SearchText.fold(String.join(" ", texts.toList())),
            folded
        };
    }

    void booking(MadeBooking made) {
        var hotel = made.trip().hotel();
        for (var room : made.rooms()) {
            var booking = room.booking();
            var numbers = LeadNumber.namedBy(booking).stream()
                    .map(named -> String.valueOf(named.number()))
                    .toList();
            var people = booking.persons().stream().map(person -> String.valueOf(person.name()));
            sql.change(
                    BOOKING,
                    room.id(),
                    booking.property(),
                    booking.reservationId(),
                    hotel.id(),
                    booking.groupId(),
                    BookingColumns.references(booking.references()),
                    "{" + String.join(",", numbers) + "}",
                    booking.status().name(),
                    booking.bookedAt(),
                    booking.updatedAt(),
                    booking.arrival(),
                    booking.departure(),
                    BookingColumns.persons(booking.persons()),
                    SearchText.fold(String.join(" ", people.toList())),
                    booking.bookedAt(),
                    booking.bookedAt());
        }
        sql.changeAll(
                KEY, made.rooms().stream().flatMap(room -> keys(room, hotel)).toList());
    }

    private static Stream<Object[]> keys(KnownBooking room, ChainHotel hotel) {
        return ContactKeys.ofAll(room.booking().persons(), hotel.country().name()).stream()
                .map(key -> values(room, key));
    }

    private static Object[] values(KnownBooking room, ContactKey key) {
        return new Object[] {room.id(), key.kind().name(), key.value(), key.surname()};
    }

    void analyze() {
        sql.change("analyze lead");
        sql.change("analyze booking");
        sql.change("analyze booking_key");
    }
}
