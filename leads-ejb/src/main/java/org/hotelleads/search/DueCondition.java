package org.hotelleads.search;

import java.time.Instant;
import java.time.ZoneOffset;
import org.hotelleads.search.LeadFilter.Due;

/** Writes as conditions of SQL when the next contact of a lead is due; {@code zoned} is its hotel. */
final class DueCondition {

    /** When, by the clock of the hotel, a day begins that is so many days after the day of a moment. */
    private static final String THAT_DAY =
            "(date_trunc('day', ?::timestamptz at time zone zoned.zone) + ?::int * interval '1 day') at time zone zoned.zone";

    private DueCondition() {}

    /** Whether the hotel's clock matters. */
    static boolean needsZone(Due due) {
        return due != null && due != Due.OVERDUE;
    }

    /** A day begins and ends everywhere within a day of universal time, which bounds the index. */
    static void write(Statement sql, Due due, Instant at) {
        if (due == null) {
            return;
        }
        var now = at.atOffset(ZoneOffset.UTC);
        sql.add("and l.status = 'FOLLOW_UP'");
        if (due == Due.OVERDUE) {
            sql.add("and l.next_contact_at < ?::timestamptz", now);
            return;
        }
        sql.add(
                "and l.next_contact_at >= ?::timestamptz and l.next_contact_at < ?::timestamptz",
                now.plusDays(Math.max(0, due.firstDay() - 1)),
                now.plusDays(due.dayAfter() + 1));
        if (due.firstDay() > 0) {
            sql.add("and l.next_contact_at >= " + THAT_DAY, now, due.firstDay());
        }
        sql.add("and l.next_contact_at < " + THAT_DAY, now, due.dayAfter());
    }
}
