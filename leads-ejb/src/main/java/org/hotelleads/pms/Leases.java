package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Until when a node that has taken something in hand is believed to be at it: longer than the longest call of a hotel
 * system, and renewed with each piece of work. What a node had that died is taken by another one then.
 */
@ApplicationScoped
class Leases {

    @Inject
    @ConfigProperty(name = "leads.pms.lease", defaultValue = "300")
    private int seconds;

    @Inject
    private Clock clock;

    Instant end() {
        return clock.instant().plusSeconds(seconds);
    }
}
