package org.hotelleads.privacy;

import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.booking.BookingColumns;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.EmailKeys;
import org.hotelleads.privacy.Finding.FoundBooking;
import org.hotelleads.privacy.Finding.FoundLead;
import org.hotelleads.privacy.Finding.FoundTalk;
import org.hotelleads.system.Sql;

/** How leads, conversations and bookings are selected and read, as far as one must see to tell people apart. */
final class FoundRows {

    static final String LEADS = """
            select l.id, h.code, l.name, l.email, l.phone, l.channel::text, l.status::text, l.captured_at, l.merged_into
            from lead l join hotel h on h.id = l.hotel_id
            """;

    static final String TALKS = """
            select c.id, h.code, c.channel::text, c.username, c.started_at, (select left(m.text, 200) from message m
                where m.conversation_id = c.id and m.speaker = 'GUEST' order by m.sent_at desc limit 1) as words
            from conversation c join hotel h on h.id = c.hotel_id
            """;

    static final String BOOKINGS = """
            select b.id, h.code, b.system, coalesce(b.confirmation_no, b.reservation_id) as number, b.persons, b.arrival,
                   b.departure, b.status::text, k.lead_id
            from booking b left join hotel h on h.id = b.hotel_id
            left join booking_link k on k.booking_id = b.id and k.ended_at is null
            """;

    private FoundRows() {}

    static FoundLead lead(ResultSet row) throws SQLException {
        return new FoundLead(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("channel"),
                row.getString("status"),
                Sql.instant(row, "captured_at"),
                row.getObject("merged_into", UUID.class));
    }

    static FoundTalk talk(ResultSet row) throws SQLException {
        return new FoundTalk(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("channel"),
                row.getString("username"),
                Sql.instant(row, "started_at"),
                row.getString("words"));
    }

    static FoundBooking booking(ResultSet row) throws SQLException {
        return new FoundBooking(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("system"),
                row.getString("number"),
                BookingColumns.persons(row.getString("persons")).stream()
                        .map(BookingPerson::name)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                row.getObject("arrival", LocalDate.class),
                row.getObject("departure", LocalDate.class),
                row.getString("status"),
                row.getObject("lead_id", UUID.class));
    }

    /** The address, and the same without dots and tag. */
    static Set<String> emails(String key) {
        var both = new LinkedHashSet<>(Set.of(key));
        EmailKeys.folded(key).ifPresent(both::add);
        return both;
    }

    static String array(Collection<String> texts) {
        return Json.createArrayBuilder(texts).build().toString();
    }
}
