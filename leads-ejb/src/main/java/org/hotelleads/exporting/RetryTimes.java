package org.hotelleads.exporting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a file that could not be brought is brought again: eight tries over about a day, with pauses that grow.
 *
 * @param first the first pause; the others are in proportion
 */
record RetryTimes(Duration first) {

    private static final List<Integer> PAUSES = List.of(1, 5, 15, 60, 180, 480, 720);
    private static final double SPREAD = 0.2;

    /** How often it is tried. */
    static int tries() {
        return PAUSES.size() + 1;
    }

    /**
     * The time of the next try; empty when it is to be given up.
     *
     * @param failed how many tries have failed by now
     * @param chance from 0 to 1, so that not all that failed together is tried together again
     */
    Optional<Instant> next(int failed, Instant now, double chance) {
        if (failed >= tries()) {
            return Optional.empty();
        }
        var pause = first.toMillis() * PAUSES.get(Math.max(failed, 1) - 1);
        return Optional.of(now.plusMillis(Math.round(pause * (1 + SPREAD * (chance - 0.5)))));
    }
}
