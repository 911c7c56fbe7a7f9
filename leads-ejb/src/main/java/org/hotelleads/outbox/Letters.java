package org.hotelleads.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Sql;

/** Everything that is to be sent or was sent, as it is written down in the transaction of whoever tells. */
@ApplicationScoped
class Letters {

    private static final String PUT = """
            insert into outbox (id, way, occasion, hotel_id, lead_id, user_id, subscription_id, receiver, once_key,
                subject, text, html, sealed, next_try_at, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (once_key) do nothing
            """;

    private static final String FORGET = """
            delete from outbox where id in (
                select id from outbox where created_at < ? and state <> 'WAITING' order by created_at limit ?)
            """;

    private Sql sql;
    private Clock clock;

    /** For the container's stand-in. */
    Letters() {}

    @Inject
    Letters(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes them down, in the transaction at work, and gives the ids under which they are sent. */
    List<UUID> put(List<Letter> letters) {
        var rows = letters.stream().map(this::values).toList();
        if (!rows.isEmpty()) {
            sql.changeAll(PUT, rows);
        }
        return rows.stream().map(row -> (UUID) row[0]).toList();
    }

    private Object[] values(Letter letter) {
        var now = clock.instant();
        return new Object[] {
            Ids.next(clock),
            letter.way().name(),
            letter.occasion().name(),
            letter.hotelId(),
            letter.leadId(),
            letter.userId(),
            letter.subscription(),
            letter.receiver(),
            letter.onceKey(),
            letter.subject(),
            letter.text(),
            letter.html(),
            letter.isSealed(),
            now,
            now
        };
    }

    /** Forgets what was settled and written down before that time; gives how many it forgot. */
    int forget(Instant before, int most) {
        return sql.change(FORGET, before, most);
    }
}
