package org.hotelleads.access;

import java.time.Duration;

/**
 * What became of asking an {@link Allowance} for one more.
 *
 * @param limit how many there are in a minute
 * @param isWithin whether there was one
 * @param left how many there are still at once
 * @param pause until all of them are there again; where there was none, until the next one is
 */
public record Pace(int limit, boolean isWithin, long left, Duration pause) {

    /** The pause in whole seconds, as headers tell it: never too short, and at least one. */
    public long seconds() {
        return Math.max(1, pause.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
