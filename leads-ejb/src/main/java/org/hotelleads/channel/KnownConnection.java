package org.hotelleads.channel;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A connection as those who run the chain see it: never a secret, only since when there is one.
 *
 * @param name null if it has none of its own
 * @param hotel the hotel's code
 * @param thanks where browsers go; null for nowhere
 * @param secretsSetAt since when each secret there is holds
 * @param trouble what last went wrong; null if nothing ever did
 * @param counts how much came in, by what it was
 * @param stuck deliveries that are waiting or given up, oldest first, not more than a few
 */
public record KnownConnection(
        String id,
        ConnectionKind kind,
        String name,
        String hotel,
        String hotelName,
        ZoneId zone,
        boolean enabled,
        String thanks,
        Map<SecretUse, Instant> secretsSetAt,
        Instant createdAt,
        Instant lastDeliveryAt,
        InboxTrouble trouble,
        String troubleDetail,
        Instant troubledAt,
        List<Count> counts,
        List<Stuck> stuck) {

    /** How often something came in, and when last. */
    public record Count(String what, long number, Instant lastAt) {}

    /**
     * A delivery that did not become what it should.
     *
     * @param nextTryAt null when it is tried no more by itself
     */
    public record Stuck(
            String id, Instant receivedAt, int attempts, InboxTrouble trouble, String detail, Instant nextTryAt) {}

    /** Whether two secrets hold at present. */
    public boolean isRotating() {
        return secretsSetAt.containsKey(SecretUse.FORMER_SECRET);
    }
}
