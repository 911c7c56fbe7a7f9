package org.hotelleads.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a delivery that failed is tried again: after pauses that grow, for as long as it is kept. */
final class Patience {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private Patience() {}

    /** The time of the next try. */
    static Instant next(int attempts, Instant now) {
        return now.plus(PAUSES.get(Math.min(Math.max(attempts, 1), PAUSES.size()) - 1));
    }
}
