package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotelleads.lead.GuestErased;
import org.hotelleads.system.Sql;

/** Forgets what rows of imports say of a guest who is erased, and the files in which these rows stood. */
@ApplicationScoped
public class ErasedGuests {

    private static final int AT_ONCE = 2_000;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String OF_THEIRS = """
            select run_id, number, cells from import_row
            where lead_id = any (?::uuid[]) or booking_id = any (?::uuid[])
            """;

    private static final String WITH_WORDS = """
            select run_id, number, cells from import_row
            where cells is not null and (run_id, number) > (?, ?) order by run_id, number limit ?
            """;

    private static final String EMPTY = """
            update import_row set cells = null, flaws = null, email_key = null, phone_key = null, reference = null,
                content_hash = null
            where run_id = ? and number = ?
            """;

    private record Row(UUID run, int number, String cells) {}

    @Inject
    private Sql sql;

    @Inject
    private FilePieces pieces;

    void forget(@Observes GuestErased guest) {
        var rows = new LinkedHashSet<>(
                sql.rows(OF_THEIRS, ErasedGuests::row, list(guest.leads()), list(guest.bookings())));
        rows.addAll(naming(guest));
        sql.changeAll(
                EMPTY,
                rows.stream().map(row -> new Object[] {row.run(), row.number()}).toList());
        rows.stream().map(Row::run).distinct().forEach(pieces::erase);
        guest.erased("IMPORTS", rows.size());
    }

    private Set<Row> naming(GuestErased guest) {
        var found = new LinkedHashSet<Row>();
        var last = new Row(FIRST, 0, null);
        while (last != null) {
            var some = sql.rows(WITH_WORDS, ErasedGuests::row, last.run(), last.number(), AT_ONCE);
            some.stream().filter(row -> guest.mentions().test(row.cells())).forEach(found::add);
            last = some.size() < AT_ONCE ? null : some.get(some.size() - 1);
        }
        return found;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getObject(1, UUID.class), row.getInt(2), row.getString(3));
    }

    private static String list(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
