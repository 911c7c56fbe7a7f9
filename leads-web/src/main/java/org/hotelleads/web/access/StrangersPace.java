package org.hotelleads.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hotelleads.access.Allowances;
import org.hotelleads.access.Pace;

/**
 * How often browsers behind one address may come to a page on which nobody is signed in, without showing that they were
 * here before: 120 times a minute, since a whole chain may stand behind one address. Each such visit is remembered for a
 * quarter of an hour, and so must not be had without end. Each node counts by itself.
 */
@ApplicationScoped
public class StrangersPace {

    private static final int MOST_ADDRESSES = 20_000;
    private static final int IN_A_MINUTE = 120;

    private final Allowances<String> visits = new Allowances<>(MOST_ADDRESSES);
    private Clock clock;

    /** For the container's stand-in. */
    StrangersPace() {}

    @Inject
    StrangersPace(Clock clock) {
        this.clock = clock;
    }

    /** What has become of one more visit from there. */
    Pace visit(String network) {
        return visits.take(network, IN_A_MINUTE, clock.instant());
    }
}
