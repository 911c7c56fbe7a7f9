package org.hotelleads.connector.apaleo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.hotelleads.connector.http.Fields;

/**
 * Where to go on within a stretch of changes: at a time and a page from there. What is changed while we read leaves the
 * stretch and lets all that follow move up, so that whoever only counted pages would miss some; who goes on from the last
 * time that was told does not.
 *
 * @param page of what changed since the time, from 1
 */
record ApaleoPlace(Instant from, int page) {

    /** @param cursor as {@link #toString} wrote it; null for the beginning */
    static ApaleoPlace of(String cursor, Instant beginning) {
        if (cursor == null) {
            return new ApaleoPlace(beginning, 1);
        }
        var parts = cursor.split(" ", 2);
        return new ApaleoPlace(Instant.parse(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The place after a page that was full. */
    ApaleoPlace after(List<Fields> told) {
        var times = told.stream().map(fields -> fields.instant("modified")).toList();
        if (times.stream().anyMatch(Objects::isNull)
                || !times.equals(times.stream().sorted().toList())) {
            return new ApaleoPlace(from, page + 1);
        }
        var last = times.get(times.size() - 1).truncatedTo(ChronoUnit.SECONDS);
        return last.isAfter(from) ? new ApaleoPlace(last, 1) : new ApaleoPlace(from, page + 1);
    }

    @Override
    public String toString() {
        return from + " " + page;
    }
}
