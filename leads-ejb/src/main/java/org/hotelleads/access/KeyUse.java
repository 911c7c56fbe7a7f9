package org.hotelleads.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a node remembers of a key that it has let in. Who comes at the same time waits for nobody; the last one counts. */
final class KeyUse {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final long key;
    private volatile Instant at = Instant.MIN;
    private volatile int limit;
    private volatile Instant noted = Instant.MIN;

    KeyUse(long key) {
        this.key = key;
    }

    /** It was let in just now, with the limit that it has by now. */
    void at(Instant now, int newLimit) {
        at = now;
        limit = newLimit;
    }

    boolean isFresh(Instant since) {
        return at.isAfter(since);
    }

    /** When it was used last, if that is to be written down now. */
    Optional<Instant> toNote(Instant now) {
        var last = at;
        if (!last.isAfter(noted) || noted.isAfter(now.minus(NOTED_EVERY))) {
            return Optional.empty();
        }
        noted = last;
        return Optional.of(last);
    }

    long key() {
        return key;
    }

    int limit() {
        return limit;
    }
}
