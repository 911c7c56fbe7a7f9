package org.hotelleads.pms;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** How long a hotel system is left alone that did not give what was asked, so that nobody hammers at a closed door. */
final class Pauses {

    /** After so many failures in a row it is asked only now and then. */
    static final int TRIES = 6;

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration AFTER_NO_ENTRY = Duration.ofHours(6);
    private static final double LEAST_SHARE = 0.75;

    private Pauses() {}

    static PmsHealth health(PmsTrouble.Kind why, int failures) {
        if (why == PmsTrouble.Kind.AUTH) {
            return PmsHealth.AUTH_FAILED;
        }
        return failures >= TRIES ? PmsHealth.DEGRADED : PmsHealth.TROUBLED;
    }

    /** When it is tried again: as the system wants it, or after a pause that doubles, with a bit of chance. */
    static Instant next(PmsTrouble why, int failures, Instant now) {
        if (why.kind() == PmsTrouble.Kind.AUTH) {
            return now.plus(AFTER_NO_ENTRY);
        }
        return now.plus(why.retryAfter().map(Pauses::bounded).orElseGet(() -> growing(failures)));
    }

    private static Duration bounded(Duration wanted) {
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted.isNegative() ? Duration.ZERO : wanted;
    }

    private static Duration growing(int failures) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, 10));
        var pause = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        var share = LEAST_SHARE + ThreadLocalRandom.current().nextDouble() / 2;
        return Duration.ofMillis(Math.round(pause.toMillis() * share));
    }
}
