package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Sql;

/**
 * Sees to it that no credential asks more than its system takes, whichever nodes are at it: the next call of each has a
 * time in the database, and a few calls may be saved up for a burst.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PmsPace {

    private static final int SAVED_UP = 5;
    private static final double MILLIS_AND_PERCENT = 1000 * 100.0;
    private static final double MINUTE_AND_PERCENT = 60 / 100.0;

    private static final String NEXT = """
            insert into pms_pace (credential, next_at, minute, calls) values (?, ?, ?, 1)
            on conflict (credential) do update
            set next_at = greatest(pms_pace.next_at, ?) + ? * interval '1 millisecond',
                calls = case when pms_pace.minute = excluded.minute then pms_pace.calls + 1 else 1 end,
                minute = excluded.minute
            returning next_at
            """;

    private static final String USED = "select calls from pms_pace where credential = ? and minute = ?";

    @Inject
    private Sql sql;

    @Inject
    @ConfigProperty(name = "leads.pms.pace", defaultValue = "100")
    private int percent;

    @Inject
    private Clock clock;

    /**
     * Takes the next place in the queue of a credential.
     *
     * @param credential a hash of it, never itself
     * @return how long to wait before the call
     */
    @Requires(Permission.LINK_BOOKINGS)
    public Duration take(String credential, double callsPerSecond) {
        var now = clock.instant();
        var step = Math.max(1, Math.round(MILLIS_AND_PERCENT / (callsPerSecond * percent)));
        var earliest = now.minusMillis(SAVED_UP * step);
        var next = sql.rows(NEXT, row -> Sql.instant(row, "next_at"), credential, now, minute(now), earliest, step)
                .get(0);
        var wait = Duration.between(now, next.minusMillis(step));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** How many calls the credential has left in the present minute. */
    @Requires(Permission.LINK_BOOKINGS)
    public int leftThisMinute(String credential, double callsPerSecond) {
        var allowed = (int) (callsPerSecond * percent * MINUTE_AND_PERCENT);
        return Math.max(0, allowed - used(credential));
    }

    private int used(String credential) {
        return sql.rows(USED, row -> row.getInt("calls"), credential, minute(clock.instant())).stream()
                .findFirst()
                .orElse(0);
    }

    private static Instant minute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }
}
