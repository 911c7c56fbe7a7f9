package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for ten seconds who showed a token, so that pages which ask again and again whether something has changed
 * cost no look into the database. Nothing but that question may be answered on its word.
 */
@ApplicationScoped
public class RecentSignIns {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private record Seen(Optional<Caller> caller, Instant until) {}

    @Inject
    private SignIns signIns;

    @Inject
    private Clock clock;

    private final ConcurrentHashMap<String, Seen> seen = new ConcurrentHashMap<>();

    /** Who it is that shows this token, or was within the last ten seconds. */
    public Optional<Caller> recognise(String token) {
        var now = clock.instant();
        if (seen.size() > MOST) {
            seen.clear();
        }
        return seen.compute(
                        Secrets.hash(token),
                        (hash, known) -> known != null && now.isBefore(known.until())
                                ? known
                                : new Seen(signIns.recognise(token, false), now.plus(REMEMBERED)))
                .caller();
    }

    /** Forgets the token at once, when its owner signs out. */
    public void forget(String token) {
        seen.remove(Secrets.hash(token));
    }
}
