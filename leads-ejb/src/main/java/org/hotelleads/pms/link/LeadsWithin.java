package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.booking.LeadNumber;
import org.hotelleads.lead.EmailAddress;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.lead.StayDates;
import org.hotelleads.pms.match.LeadKeys;
import org.hotelleads.system.Sql;

/** Reads what leads can be recognised by: of each the one that stands for the guest, with all that is within it. */
@ApplicationScoped
class LeadsWithin {

    /** Each step looks at one lead after the other: guessing at thousands of them, the database would read the whole table. */
    static final String ALL = """
            with recursive up as (
                select id, merged_into from lead where id = any (array(select jsonb_array_elements_text(?::jsonb)::uuid))
                union select l.id, l.merged_into from up
                    cross join lateral (select id, merged_into from lead where id = up.merged_into offset 0) l
            ), down as (
                select id as root, id, true as absorbing from up where merged_into is null
                union all select down.root, l.id, l.absorbing from down
                    cross join lateral (select id, absorbing from lead where merged_into = down.id offset 0) l where down.absorbing
            )
            select down.root, l.id, l.hotel_id, l.number, l.captured_at, l.name, l.email, l.phone, l.arrival, l.departure,
                   l.stay_month, l.status, least(l.captured_at, (
                       select min(least(c.started_at, (select m.sent_at from message m where m.conversation_id = c.id
                           order by m.sent_at limit 1))) from conversation c where c.lead_id = l.id)) as first_contact_at
            from down cross join lateral (select * from lead where id = down.id offset 0) l
            union all
            select down.root, l.id, l.hotel_id, l.number, l.captured_at, m.name, m.email, m.phone, null, null, null, l.status, m.captured_at
            from down cross join lateral (select * from lead where id = down.id and absorbing offset 0) l
            join lead_merge m on m.survivor = l.id and m.unmerged_at is null
            """;

    private Sql sql;

    /** For the container's stand-in. */
    LeadsWithin() {}

    @Inject
    LeadsWithin(Sql sql) {
        this.sql = sql;
    }

    private record Row(
            UUID root,
            UUID id,
            long hotel,
            long number,
            Instant capturedAt,
            String name,
            String email,
            String phone,
            StayDates stay,
            LeadStatus status,
            Instant firstContactAt) {

        boolean isRoot() {
            return id.equals(root);
        }
    }

    List<LeadKeys> of(Collection<UUID> leads) {
        var ids = Json.createArrayBuilder();
        leads.forEach(id -> ids.add(id.toString()));
        return sql.rows(ALL, LeadsWithin::read, ids.build().toString()).stream()
                .collect(Collectors.groupingBy(Row::root, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(LeadsWithin::keys)
                .toList();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("root", UUID.class),
                row.getObject("id", UUID.class),
                row.getLong("hotel_id"),
                row.getLong("number"),
                Sql.instant(row, "captured_at"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                stay(row),
                LeadStatus.valueOf(row.getString("status")),
                Sql.instant(row, "first_contact_at"));
    }

    private static StayDates stay(ResultSet row) throws SQLException {
        var month = row.getString("stay_month");
        return month != null
                ? StayDates.inMonth(YearMonth.parse(month))
                : StayDates.of(row.getObject("arrival", LocalDate.class), row.getObject("departure", LocalDate.class));
    }

    private static LeadKeys keys(List<Row> rows) {
        var root = rows.stream().filter(Row::isRoot).findFirst().orElseThrow();
        return new LeadKeys(
                root.root(),
                set(rows, LeadsWithin::number),
                root.hotel(),
                rows.stream().map(Row::firstContactAt).min(Instant::compareTo).orElseThrow(),
                rows.stream().map(Row::capturedAt).max(Instant::compareTo).orElseThrow(),
                set(rows, Row::name),
                set(rows, row -> Optional.ofNullable(row.email())
                        .map(EmailAddress::new)
                        .orElse(null)),
                set(rows, row -> Optional.ofNullable(row.phone())
                        .map(PhoneNumber::new)
                        .orElse(null)),
                root.stay(),
                root.status());
    }

    private static String number(Row row) {
        return new LeadNumber(row.capturedAt().atOffset(ZoneOffset.UTC).getYear(), row.number()).toString();
    }

    private static <T> Set<T> set(List<Row> rows, Function<Row, T> what) {
        return rows.stream().map(what).flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }
}
