package org.hotelleads.bench.pms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.pms.match.KnownBooking;
import org.hotelleads.system.Sql;

/** A lead drawn by lot from all that have everything. */
record DrawnLead(
        UUID id,
        long hotel,
        String region,
        String name,
        String email,
        String phone,
        LocalDate arrival,
        LocalDate departure,
        Instant capturedAt) {

    private static final String DRAW = """
            select l.id, l.hotel_id, h.region, l.name, l.email, l.phone, l.arrival, l.departure, l.captured_at
            from lead l join hotel h on h.id = l.hotel_id
            where l.name is not null and l.email is not null and l.phone is not null and l.arrival is not null
              and hashtext(l.id::text) % (select greatest(1, count(*) / 20000) from lead) = 0
            order by hashtext(l.email) limit ?
            """;

    static List<DrawnLead> some(Sql sql, int most) {
        return sql.rows(DRAW, DrawnLead::read, most);
    }

    private static DrawnLead read(ResultSet row) throws SQLException {
        return new DrawnLead(
                row.getObject("id", UUID.class),
                row.getLong("hotel_id"),
                row.getString("region"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getObject("arrival", LocalDate.class),
                row.getObject("departure", LocalDate.class),
                Sql.instant(row, "captured_at"));
    }

    /** A booking for the days that it asked for, made two days after it was captured. */
    KnownBooking booked(Hit hit, int number) {
        var draft = new BookingDraft("P" + hotel, "drawn-" + number)
                .status(BookingStatus.CONFIRMED, null)
                .bookedAt(capturedAt.plus(Duration.ofDays(2)))
                .stay(arrival, departure);
        hit.add(this, number, draft);
        return new KnownBooking(
                UUID.nameUUIDFromBytes(new byte[] {(byte) number, (byte) (number >> 8)}), draft.booking());
    }
}
