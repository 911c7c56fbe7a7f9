package org.hotelleads.system;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids that nobody can guess and that grow with time, so that new rows stand together in the indexes: UUID version 7 of
 * RFC 9562, 48 bits of milliseconds and 74 random bits.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    public static UUID next(Clock clock) {
        var most = clock.millis() << 16 | VERSION_7 | RANDOM.nextInt(1 << 12);
        var least = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(most, least);
    }

    /** The smallest id of a moment: no id of that moment or a later one comes before it. */
    public static UUID firstOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | VERSION_7, VARIANT);
    }
}
