package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hotelleads.system.Sql;

/**
 * Browsers with which people have signed in before. Each keeps a random token, of which the hash is known here; whoever
 * guesses at a person's password from elsewhere does not slow down the person's own browser.
 */
@ApplicationScoped
public class KnownBrowsers {

    /** How long a browser is known that is not used; browsers keep a cookie no longer either. */
    public static final Duration KEPT = Duration.ofDays(400);

    private static final String KNOWN = """
            select 1 from known_browser b join app_user u on u.id = b.user_id
            where b.token_hash = ? and u.login = ? and b.last_used_at > ?
            """;
    private static final String REMEMBER = """
            insert into known_browser (token_hash, user_id, last_used_at) values (?, ?, ?)
            on conflict (token_hash, user_id) do update set last_used_at = excluded.last_used_at
            """;
    private static final String FORGET_OF = "delete from known_browser where user_id = ?";

    private Sql sql;
    private Clock clock;

    /** For the container's stand-in. */
    KnownBrowsers() {}

    @Inject
    KnownBrowsers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A token for a browser that has none yet. */
    public String newToken() {
        return Secrets.newToken();
    }

    /** Whether somebody has signed in as this person with this browser. */
    boolean know(Visitor visitor, String login) {
        return visitor.token()
                .filter(token -> !sql.rows(KNOWN, row -> 1, Secrets.hash(token), login, oldest())
                        .isEmpty())
                .isPresent();
    }

    void remember(String token, long userId) {
        sql.change(REMEMBER, Secrets.hash(token), userId, clock.instant());
    }

    /** Knows none of the person's browsers any more. */
    void forgetAllOf(long userId) {
        sql.change(FORGET_OF, userId);
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
