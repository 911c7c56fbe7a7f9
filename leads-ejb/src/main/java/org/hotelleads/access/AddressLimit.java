package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many failures an address on the net is allowed, on this node: forty at once, since a whole hotel may stand behind
 * one address, and one more every five seconds. Right sign-ins count for nothing.
 */
@ApplicationScoped
public class AddressLimit {

    private static final int AT_ONCE = 40;
    private static final Duration ONE_MORE = Duration.ofSeconds(5);
    private static final int MOST_ADDRESSES = 50_000;

    /** Until when each address has used up what it is allowed; the longest not seen goes first. */
    private final Map<String, Instant> usedUntil = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private Clock clock;

    /** For the container's stand-in. */
    AddressLimit() {}

    @Inject
    AddressLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whether the address has used up what it is allowed. An unknown address never has. */
    synchronized boolean isReachedBy(String address) {
        var until = usedUntil.get(address);
        return until != null && until.isAfter(clock.instant().plus(ONE_MORE.multipliedBy(AT_ONCE - 1L)));
    }

    synchronized void failed(String address) {
        if (!address.isEmpty()) {
            var now = clock.instant();
            usedUntil.merge(
                    address, now.plus(ONE_MORE), (until, once) -> until.isBefore(now) ? once : until.plus(ONE_MORE));
        }
    }
}
