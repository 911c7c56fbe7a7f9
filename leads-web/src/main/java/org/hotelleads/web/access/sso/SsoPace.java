package org.hotelleads.web.access.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hotelleads.access.Allowances;

/**
 * How often browsers behind one address may set out for the identity provider: 120 times a minute, since a whole chain may
 * stand behind one address. Each start is remembered for ten minutes, and so must not be had without end. Each node counts
 * by itself.
 */
@ApplicationScoped
public class SsoPace {

    private static final int MOST_ADDRESSES = 20_000;
    private static final int IN_A_MINUTE = 120;

    private final Allowances<String> starts = new Allowances<>(MOST_ADDRESSES);
    private Clock clock;

    /** For the container's stand-in. */
    SsoPace() {}

    @Inject
    SsoPace(Clock clock) {
        this.clock = clock;
    }

    /** @throws SsoRefused as {@link SsoTrouble#TOO_OFTEN} when the network has set out too often */
    void start(String network) throws SsoRefused {
        if (!starts.take(network, IN_A_MINUTE, clock.instant()).isWithin()) {
            throw new SsoRefused(SsoTrouble.TOO_OFTEN, "is not asked for one network more than 120 times a minute");
        }
    }
}
