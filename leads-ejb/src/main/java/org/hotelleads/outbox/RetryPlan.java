package org.hotelleads.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When something that could not be sent is tried again: after pauses that grow, until a day after the first try.
 *
 * @param first the first pause; the others are in proportion
 */
record RetryPlan(Duration first) {

    static final Duration GIVE_UP_AFTER = Duration.ofDays(1);
    private static final List<Integer> PAUSES = List.of(1, 5, 15, 60, 120, 240);
    private static final double SPREAD = 0.2;

    /**
     * The time of the next try; empty when it is to be given up.
     *
     * @param failed how many tries have failed by now
     * @param chance from 0 to 1, so that not all that failed together is tried together again
     */
    Optional<Instant> next(int failed, Instant firstTry, Instant now, double chance) {
        var end = firstTry.plus(GIVE_UP_AFTER);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        var pause = first.toMillis() * PAUSES.get(Math.min(Math.max(failed, 1), PAUSES.size()) - 1);
        var next = now.plusMillis(Math.round(pause * (1 + SPREAD * (chance - 0.5))));
        return Optional.of(next.isBefore(end) ? next : end);
    }
}
