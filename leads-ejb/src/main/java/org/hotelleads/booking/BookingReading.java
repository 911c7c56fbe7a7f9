package org.hotelleads.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hotelleads.system.Sql;

/** Reads a booking back from its row. */
public final class BookingReading {

    /** What a query must select, of a table booking that is called b. */
    public static final String COLUMNS = """
            b.id, b.connection_id, b.system, b.property, b.reservation_id, b.hotel_id, b.group_id, b.confirmation_no, b.refs,
            b.status, b.raw_status, b.booked_at, b.updated_at, b.updated_precisely, b.cancelled_at, b.cancel_reason, b.arrival,
            b.departure, b.rooms, b.adults, b.children, b.persons, b.amount, b.currency, b.basis, b.sale_channel, b.sale_source,
            b.promo_code, b.direct, b.flaw
            """;

    private BookingReading() {}

    public static Booking read(ResultSet row) throws SQLException {
        return new BookingDraft(row.getString("property"), row.getString("reservation_id"))
                .inGroup(row.getString("group_id"))
                .confirmedAs(row.getString("confirmation_no"))
                .knownAs(BookingColumns.references(row.getString("refs")))
                .status(BookingStatus.valueOf(row.getString("status")), row.getString("raw_status"))
                .bookedAt(Sql.instant(row, "booked_at"))
                .updatedAt(Sql.instant(row, "updated_at"), row.getBoolean("updated_precisely"))
                .cancelledAt(Sql.instant(row, "cancelled_at"), row.getString("cancel_reason"))
                .stay(row.getObject("arrival", LocalDate.class), row.getObject("departure", LocalDate.class))
                .heads(integer(row, "rooms"), integer(row, "adults"), integer(row, "children"))
                .persons(BookingColumns.persons(row.getString("persons")))
                .total(row.getBigDecimal("amount"), row.getString("currency"), basis(row))
                .sale(sale(row))
                .booking();
    }

    private static Integer integer(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private static Price.Basis basis(ResultSet row) throws SQLException {
        var basis = row.getString("basis");
        return basis == null ? Price.Basis.UNKNOWN : Price.Basis.valueOf(basis);
    }

    private static Sale sale(ResultSet row) throws SQLException {
        return new Sale(
                row.getString("sale_channel"),
                row.getString("sale_source"),
                row.getString("promo_code"),
                row.getObject("direct", Boolean.class));
    }
}
