package org.hotelleads.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotelleads.booking.BookingColumns;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingReading;
import org.hotelleads.booking.LeadNumber;
import org.hotelleads.booking.LinkState;
import org.hotelleads.booking.MatchRule;
import org.hotelleads.lead.Lead;
import org.hotelleads.search.LeadFile.Booked;
import org.hotelleads.system.Sql;

/** Reads what a lead's guest has booked, and by what that was found. */
@ApplicationScoped
class BookingsOfLead {

    private static final String LINKED = """
            select %s, c.name as connection_name, k.state, k.rule, k.evidence, k.made_at, k.made_by, k.converted, k.reopens_at,
                   k.ended_at, k.ended_by, k.why_ended
            from booking_link k join booking b on b.id = k.booking_id
            left join pms_connection c on c.id = b.connection_id
            where k.lead_id = any (array(select jsonb_array_elements_text(?::jsonb)::uuid))
            order by k.ended_at is not null, k.made_at desc limit 100
            """.formatted(BookingReading.COLUMNS);

    private static final String EARLIER = """
            select %s, c.name as connection_name, g.evidence, g.noted_at
            from existing_guest g join booking b on b.id = g.booking_id
            left join pms_connection c on c.id = b.connection_id
            where g.lead_id = any (array(select jsonb_array_elements_text(?::jsonb)::uuid))
              and not exists (select 1 from booking_link k where k.booking_id = b.id and k.lead_id = g.lead_id and k.ended_at is null)
            order by b.booked_at desc limit 20
            """.formatted(BookingReading.COLUMNS);

    private static final String NUMBER = "select number, captured_at from lead where id = ?";

    @Inject
    private Sql sql;

    /** What people call the lead. */
    String reference(UUID lead) {
        return sql.rows(
                        NUMBER,
                        row -> new LeadNumber(
                                Sql.instant(row, "captured_at")
                                        .atOffset(ZoneOffset.UTC)
                                        .getYear(),
                                row.getLong("number")),
                        lead)
                .get(0)
                .toString();
    }

    List<Booked> of(Collection<Lead> leads) {
        return sql.rows(LINKED, BookingsOfLead::linked, ids(leads));
    }

    List<Booked> earlier(Collection<Lead> leads) {
        return sql.rows(EARLIER, BookingsOfLead::earlier, ids(leads));
    }

    private static String ids(Collection<Lead> leads) {
        var ids = Json.createArrayBuilder();
        leads.forEach(lead -> ids.add(lead.id().toString()));
        return ids.build().toString();
    }

    private static Booked linked(ResultSet row) throws SQLException {
        var told = BookingReading.read(row);
        return new Booked(
                row.getObject("id", UUID.class),
                row.getString("system"),
                row.getString("connection_name"),
                told,
                guest(told.persons()),
                LinkState.valueOf(row.getString("state")),
                MatchRule.valueOf(row.getString("rule")),
                BookingColumns.evidence(row.getString("evidence")),
                Sql.instant(row, "made_at"),
                row.getString("made_by"),
                row.getBoolean("converted"),
                Sql.instant(row, "reopens_at"),
                Sql.instant(row, "ended_at"),
                row.getString("ended_by"),
                row.getString("why_ended"));
    }

    private static Booked earlier(ResultSet row) throws SQLException {
        var told = BookingReading.read(row);
        return new Booked(
                row.getObject("id", UUID.class),
                row.getString("system"),
                row.getString("connection_name"),
                told,
                guest(told.persons()),
                null,
                null,
                BookingColumns.evidence(row.getString("evidence")),
                Sql.instant(row, "noted_at"),
                null,
                false,
                null,
                null,
                null,
                null);
    }

    private static String guest(List<BookingPerson> persons) {
        return persons.stream()
                .map(BookingPerson::name)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }
}
