package org.hotelleads.hotel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Difference;
import org.hotelleads.system.Sql;

/** Who has changed what of a hotel, so that a wish can be held against what its author has not seen. */
@ApplicationScoped
class HotelHistory {

    private static final String SINCE = """
            select field, before, changed_by, changed_at from hotel_change
            where hotel_id = ? and version > ? order by version
            """;

    private static final String KEEP = """
            insert into hotel_change (hotel_id, version, field, before, after, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private record Change(String field, String before, String by, Instant at) {}

    /**
     * Lets a wish pass unless somebody else has changed the same since the version that was seen.
     *
     * @throws Refusal with what stands against each other
     */
    void refuseOverlap(Hotel hotel, int seen, Map<String, String> wish) {
        var facts = hotel.facts();
        var first = new LinkedHashMap<String, Change>();
        var last = new LinkedHashMap<String, Change>();
        for (var change : since(hotel, seen)) {
            first.putIfAbsent(change.field(), change);
            last.put(change.field(), change);
        }
        var differences = last.values().stream()
                .filter(change -> wish.containsKey(change.field()))
                .filter(change -> !facts.get(change.field()).equals(wish.get(change.field())))
                .map(change -> new Difference(
                        change.field(),
                        first.get(change.field()).before(),
                        facts.get(change.field()),
                        wish.get(change.field()),
                        change.by(),
                        change.at()))
                .toList();
        if (!differences.isEmpty()) {
            throw Refusal.overtaken(
                    differences, "error.hotel.changed", differences.get(0).by());
        }
    }

    private List<Change> since(Hotel hotel, int seen) {
        return sql.rows(
                SINCE,
                row -> new Change(
                        row.getString("field"),
                        row.getString("before"),
                        row.getString("changed_by"),
                        Sql.instant(row, "changed_at")),
                hotel.id(),
                seen);
    }

    /** Writes down what is other than before, and gives it in words. */
    Map<String, String> keep(Hotel hotel, Map<String, String> before) {
        var words = new TreeMap<String, String>();
        hotel.facts().forEach((field, after) -> {
            var was = before.get(field);
            if (!was.equals(after)) {
                words.put(field, was + " → " + after);
                sql.change(
                        KEEP,
                        hotel.id(),
                        hotel.version(),
                        field,
                        was,
                        after,
                        caller.get().name(),
                        clock.instant());
            }
        });
        return words;
    }
}
