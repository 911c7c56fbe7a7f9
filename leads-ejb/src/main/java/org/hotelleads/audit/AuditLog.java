package org.hotelleads.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;

/** Where those who run the chain read who did what, within the hotels that they may see. */
@Stateless
public class AuditLog {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final String LINES = "select " + AuditRows.COLUMNS + """
            , h.code, s.number, s.hash from audit_entry e
            left join hotel h on h.id = e.hotel_id left join audit_seal s on s.entry_id = e.id
            where true
            """;

    @Inject
    private Sql sql;

    @Inject
    private Hotels hotels;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    /** Notes that the caller takes these entries out of the log into a file. */
    @Requires(Permission.RUN_CHAIN)
    public void taken(AuditFilter filter) {
        var hotel = filter.hotel().map(hotels::get);
        diary.note(Deed.AUDIT_EXPORTED, null, hotel.map(Hotel::id).orElse(null));
    }

    /**
     * Some lines, the newest first.
     *
     * @param most how many at most
     * @param before only those older than this one; empty for the newest
     * @throws Refusal if there is no such hotel, or the caller has no right to it
     */
    @Requires(Permission.RUN_CHAIN)
    public AuditLine.Page page(AuditFilter filter, int most, Optional<Long> before) {
        var text = new StringBuilder(LINES);
        var values = new ArrayList<Object>();
        filter.deed().ifPresent(deed -> add(text, values, "and e.deed = ?", deed.name()));
        filter.user().ifPresent(user -> add(text, values, "and e.user_id = ?", user));
        filter.subject().ifPresent(subject -> add(text, values, "and e.subject = ?", subject));
        filter.from().ifPresent(from -> add(text, values, "and e.at >= ?", from));
        filter.before().ifPresent(end -> add(text, values, "and e.at < ?", end));
        bound(filter, text, values);
        before.ifPresent(id -> add(text, values, "and e.id < ?", id));
        add(text, values, "order by e.id desc limit ?", most + 1);
        var found = sql.rows(text.toString(), AuditLog::line, values.toArray());
        return found.size() <= most
                ? new AuditLine.Page(found, null)
                : new AuditLine.Page(found.subList(0, most), found.get(most - 1).id());
    }

    /** What concerns no hotel is seen by those only who see all of the chain. */
    private void bound(AuditFilter filter, StringBuilder text, List<Object> values) {
        if (filter.hotel().isPresent()) {
            add(
                    text,
                    values,
                    "and e.hotel_id = ?",
                    hotels.get(filter.hotel().get()).id());
        } else if (!caller.get().allHotels()) {
            var ids = String.join(
                    ",", caller.get().hotels().stream().map(String::valueOf).toList());
            add(text, values, "and e.hotel_id = any (?::bigint[])", "{" + ids + "}");
        }
    }

    private static void add(StringBuilder text, List<Object> values, String condition, Object value) {
        text.append(condition).append('\n');
        values.add(value);
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        var entry = AuditRows.entry(row);
        return new AuditLine(
                entry.id(),
                entry.at(),
                entry.userId(),
                entry.who(),
                Deed.valueOf(entry.deed()),
                row.getString("code"),
                entry.subject(),
                details(entry.details()),
                Sql.number(row, "number"),
                row.getString("hash"));
    }

    private static Map<String, String> details(String json) {
        var details = new TreeMap<String, String>();
        try (var reader = READERS.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
        }
        return details;
    }
}
