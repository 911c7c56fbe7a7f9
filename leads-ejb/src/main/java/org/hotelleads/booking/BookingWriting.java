package org.hotelleads.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.lead.SearchText;
import org.hotelleads.system.Sql;
import org.hotelleads.system.Vault;

/** Writes bookings into their tables, many with each statement: the row, the keys of its people, and what was sent. */
@ApplicationScoped
class BookingWriting {

    /** A booking as it is to stand in the database. */
    record Row(UUID id, String connection, String system, Bookings.Incoming incoming, String hash, Instant now) {}

    private static final String PUT = """
            insert into booking (id, connection_id, system, property, reservation_id, hotel_id, group_id, confirmation_no, refs,
                lead_numbers, status, raw_status, booked_at, updated_at, updated_precisely, cancelled_at, cancel_reason,
                arrival, departure, rooms, adults, children, persons, amount, currency, basis, sale_channel, sale_source,
                promo_code, direct, flaw, search_text, content_hash, first_seen_at, last_seen_at, match_due_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint[], ?::booking_status, ?, ?, ?, ?, ?, ?, ?::date, ?::date, ?::int, ?::int,
                ?::int, ?, ?::numeric, ?, ?, ?, ?, ?, ?::boolean, ?, ?, ?, ?, ?, ?)
            on conflict (connection_id, property, reservation_id) do update
            set hotel_id = coalesce(excluded.hotel_id, booking.hotel_id), group_id = excluded.group_id,
                confirmation_no = excluded.confirmation_no, refs = excluded.refs, lead_numbers = excluded.lead_numbers,
                status = excluded.status, raw_status = excluded.raw_status, booked_at = least(booking.booked_at, excluded.booked_at),
                updated_at = excluded.updated_at, updated_precisely = excluded.updated_precisely,
                cancelled_at = excluded.cancelled_at, cancel_reason = excluded.cancel_reason, arrival = excluded.arrival,
                departure = excluded.departure, rooms = excluded.rooms, adults = excluded.adults, children = excluded.children,
                persons = excluded.persons, amount = excluded.amount, currency = excluded.currency, basis = excluded.basis,
                sale_channel = excluded.sale_channel, sale_source = excluded.sale_source, promo_code = excluded.promo_code,
                direct = excluded.direct, flaw = excluded.flaw, search_text = excluded.search_text, content_hash = excluded.content_hash,
                last_seen_at = excluded.last_seen_at, missing_since = null, missing_times = 0,
                match_due_at = case when coalesce(excluded.hotel_id, booking.hotel_id) is not null then excluded.last_seen_at end
            where excluded.updated_at >= booking.updated_at
            """;

    private static final String DROP_KEYS = "delete from booking_key where booking_id = ?";

    private static final String PUT_KEY = """
            insert into booking_key (booking_id, kind, value, surname) values (?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String PUT_RAW = """
            insert into booking_raw (booking_id, content, received_at) values (?, ?, ?)
            on conflict (booking_id) do update set content = excluded.content, received_at = excluded.received_at
            """;

    @Inject
    private Sql sql;

    @Inject
    private Vault vault;

    void write(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.changeAll(PUT, rows.stream().map(BookingWriting::values).toList());
        sql.changeAll(
                DROP_KEYS, rows.stream().map(row -> new Object[] {row.id()}).toList());
        sql.changeAll(
                PUT_KEY,
                rows.stream()
                        .flatMap(row -> keys(row).stream().map(key -> key(row, key)))
                        .toList());
        if (vault.isReady()) {
            sql.changeAll(
                    PUT_RAW,
                    rows.stream()
                            .filter(row -> row.incoming().raw() != null)
                            .map(row -> new Object[] {
                                row.id(), vault.lock(row.incoming().raw()), row.now()
                            })
                            .toList());
        }
    }

    private static Object[] values(Row row) {
        var booking = row.incoming().booking();
        var price = booking.total();
        var sale = booking.sale();
        var heads = booking.heads();
        var hotel = row.incoming().hotel();
        return new Object[] {
            row.id(),
            row.connection(),
            row.system(),
            booking.property(),
            booking.reservationId(),
            hotel == null ? null : hotel.id(),
            booking.groupId(),
            booking.confirmationNo(),
            BookingColumns.references(booking.references()),
            leadNumbers(booking),
            booking.status().name(),
            booking.rawStatus(),
            booking.madeAt(),
            booking.updatedAt(),
            booking.updatedPrecisely(),
            booking.cancelledAt(),
            booking.cancelReason(),
            booking.arrival(),
            booking.departure(),
            heads.rooms(),
            heads.adults(),
            heads.children(),
            BookingColumns.persons(booking.persons()),
            price == null ? null : price.amount(),
            price == null ? null : price.currency(),
            price == null ? null : price.basis().name(),
            sale.channel(),
            sale.source(),
            sale.promoCode(),
            sale.direct(),
            BookingFlaw.of(booking, row.now()).map(Enum::name).orElse(null),
            searchText(booking),
            row.hash(),
            row.now(),
            row.now(),
            hotel == null ? null : row.now()
        };
    }

    private static String leadNumbers(Booking booking) {
        return LeadNumber.namedBy(booking).stream()
                .map(named -> String.valueOf(named.number()))
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String searchText(Booking booking) {
        var people = booking.persons().stream().flatMap(person -> Stream.of(person.name(), person.email()));
        return Stream.concat(Stream.of(booking.reservationId(), booking.confirmationNo()), people)
                .filter(Objects::nonNull)
                .map(SearchText::fold)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Set<ContactKey> keys(Row row) {
        var hotel = row.incoming().hotel();
        var region = hotel == null ? null : hotel.region();
        return ContactKeys.ofAll(row.incoming().booking().persons(), region);
    }

    private static Object[] key(Row row, ContactKey key) {
        return new Object[] {row.id(), key.kind().name(), key.value(), key.surname()};
    }

    /** The keys of bookings that have found their hotel, and with it the country of their phone numbers. */
    void keysAgain(UUID id, Hotel hotel, List<BookingPerson> persons) {
        sql.change(DROP_KEYS, id);
        var keys = ContactKeys.ofAll(persons, hotel.region()).stream()
                .map(key -> new Object[] {id, key.kind().name(), key.value(), key.surname()})
                .toList();
        sql.changeAll(PUT_KEY, keys);
    }
}
