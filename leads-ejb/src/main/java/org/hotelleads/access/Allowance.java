package org.hotelleads.access;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * So much a minute, and no more: a bucket that holds what is allowed in a minute and fills up evenly. All that is known
 * of it is when it is full again, so that whoever takes from it waits for nobody and a new limit holds at once.
 */
final class Allowance {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long NANOS_OF_MINUTE = MINUTE.toNanos();
    private static final long NANOS_OF_SECOND = Duration.ofSeconds(1).toNanos();

    private final AtomicLong fullAt = new AtomicLong(Long.MIN_VALUE);

    /** Takes one, if there is one. */
    Pace take(int limit, Instant now) {
        var time = nanos(now);
        while (true) {
            var known = fullAt.get();
            var full = fullFrom(known, time) + each(limit);
            if (full - time > NANOS_OF_MINUTE) {
                return refusal(limit, full - time);
            }
            if (fullAt.compareAndSet(known, full)) {
                return new Pace(limit, true, left(limit, full - time), Duration.ofNanos(full - time));
            }
        }
    }

    /** What would become of taking one. */
    Pace look(int limit, Instant now) {
        var time = nanos(now);
        var missing = fullFrom(fullAt.get(), time) - time;
        return missing + each(limit) > NANOS_OF_MINUTE
                ? refusal(limit, missing + each(limit))
                : new Pace(limit, true, left(limit, missing), Duration.ofNanos(missing));
    }

    boolean isFull(Instant now) {
        return fullAt.get() <= nanos(now);
    }

    private static Pace refusal(int limit, long missing) {
        return new Pace(limit, false, 0, Duration.ofNanos(missing - NANOS_OF_MINUTE));
    }

    /** Never longer than a minute from now, even if the clock was put back. */
    private static long fullFrom(long known, long time) {
        return known <= time ? time : Math.min(known, time + NANOS_OF_MINUTE);
    }

    private static long left(int limit, long missing) {
        return (NANOS_OF_MINUTE - missing) / each(limit);
    }

    private static long each(int limit) {
        return NANOS_OF_MINUTE / limit;
    }

    private static long nanos(Instant now) {
        return now.getEpochSecond() * NANOS_OF_SECOND + now.getNano();
    }
}
