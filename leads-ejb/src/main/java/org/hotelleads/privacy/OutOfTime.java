package org.hotelleads.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.system.Sql;

/**
 * Whose time is over: nothing was said or done since, no stay has ended since or is still to come, nobody is to be called,
 * and nobody has said why the lead is to be kept.
 */
@ApplicationScoped
class OutOfTime {

    /** Those that are within it are counted with the lead that shows them, whose last message is the latest of all. */
    private static final String WHO = """
            from lead l where l.hotel_id = ? and l.merged_into is null and l.erased_at is null and l.kept_because is null
              and l.last_message_at < ? and l.captured_at < ?
              and (l.status = 'CONVERTED') = ?
              and (l.closed_at is null or l.closed_at < ?)
              and coalesce(l.departure, l.arrival, to_date(l.stay_month, 'YYYY-MM') + 31, '-infinity'::date) < ?::date
              and (l.next_contact_at is null or l.next_contact_at < ?)
              and not exists (select 1 from status_change s where s.lead_id = l.id and s.changed_at >= ?)
              and not exists (select 1 from lead_comment c where c.lead_id = l.id and c.commented_at >= ?)
              and not exists (select 1 from booking_link k join booking b on b.id = k.booking_id
                  where k.lead_id = l.id and k.ended_at is null
                    and (b.departure is null or b.departure >= ?::date or b.match_due_at is not null))
            """;

    private static final String COUNT = "select count(*) from (select 1 " + WHO + " limit 10000) few";

    private static final String IDS = "select l.id " + WHO + " order by l.last_message_at limit ?";

    private static final String SAMPLE = FoundRows.LEADS + " where l.id = any (?::uuid[]) order by l.last_message_at";

    private static final int SAMPLES = 5;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    long count(long hotel, boolean converted, Optional<Integer> months) {
        return months.map(some -> sql.rows(COUNT, row -> row.getLong(1), values(hotel, converted, some, 0))
                        .get(0))
                .orElse(0L);
    }

    /** Some of them, those who were silent for longest first. */
    List<UUID> some(long hotel, boolean converted, Optional<Integer> months, int most) {
        return months.map(some ->
                        sql.rows(IDS, row -> row.getObject("id", UUID.class), values(hotel, converted, some, most)))
                .orElse(List.of());
    }

    List<Finding.FoundLead> sample(long hotel, boolean converted, Optional<Integer> months) {
        return sql.rows(SAMPLE, FoundRows::lead, HotelBound.ids(some(hotel, converted, months, SAMPLES)));
    }

    private Object[] values(long hotel, boolean converted, int months, int most) {
        var now = clock.instant();
        var time = now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
        var day = time.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        var conditions = new Object[] {
            hotel,
            instant(time),
            instant(time),
            converted,
            instant(time),
            day,
            instant(now),
            instant(time),
            instant(time),
            day
        };
        if (most == 0) {
            return conditions;
        }
        var all = Arrays.copyOf(conditions, conditions.length + 1);
        all[conditions.length] = most;
        return all;
    }

    private static Timestamp instant(Instant time) {
        return Timestamp.from(time);
    }
}
