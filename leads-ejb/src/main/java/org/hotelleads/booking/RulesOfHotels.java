package org.hotelleads.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hotelleads.system.Sql;

/** How each hotel judges bookings; who has said nothing goes by what is usual. */
@ApplicationScoped
public class RulesOfHotels {

    private static final String OF = """
            select window_days, on_cancel, no_show_is_off, nobodys from booking_rules where hotel_id = ?
            """;

    private static final String SET = """
            insert into booking_rules (hotel_id, window_days, on_cancel, no_show_is_off, nobodys) values (?, ?, ?, ?, ?)
            on conflict (hotel_id) do update set window_days = excluded.window_days, on_cancel = excluded.on_cancel,
                no_show_is_off = excluded.no_show_is_off, nobodys = excluded.nobodys
            """;

    @Inject
    private Sql sql;

    public BookingRules of(long hotel) {
        return sql.rows(OF, RulesOfHotels::read, hotel).stream().findFirst().orElse(BookingRules.USUAL);
    }

    private static BookingRules read(ResultSet row) throws SQLException {
        return new BookingRules(
                row.getInt("window_days"),
                OnCancel.valueOf(row.getString("on_cancel")),
                row.getBoolean("no_show_is_off"),
                row.getString("nobodys"));
    }

    public void set(long hotel, BookingRules rules) {
        sql.change(SET, hotel, rules.windowDays(), rules.onCancel().name(), rules.noShowIsOff(), rules.nobodys());
    }
}
