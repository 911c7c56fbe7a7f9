package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.hotelleads.system.Sql;

/** Forgets what was left lying at the door: old failures, half sign-ins, browsers that nobody uses. */
@ApplicationScoped
public class DoorTidying {

    private static final Duration FAILURES_KEPT = Duration.ofDays(1);
    private static final Duration LINKS_KEPT = Duration.ofDays(30);

    private Sql sql;
    private Clock clock;

    /** For the container's stand-in. */
    DoorTidying() {}

    @Inject
    DoorTidying(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void forgetOld() {
        var now = clock.instant();
        sql.change("delete from sign_in_failure where last_failed_at < ?", now.minus(FAILURES_KEPT));
        sql.change("delete from second_step where began_at < ?", now.minus(SecondSteps.OPEN_FOR));
        sql.change("delete from known_browser where last_used_at < ?", now.minus(KnownBrowsers.KEPT));
        sql.change("delete from invitation where expires_at < ?", now.minus(LINKS_KEPT));
    }
}
