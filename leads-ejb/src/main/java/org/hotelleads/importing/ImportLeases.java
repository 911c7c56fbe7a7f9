package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Until when a node that has an import in hand is believed to be at it, unless it says so again. */
@ApplicationScoped
class ImportLeases {

    @Inject
    @ConfigProperty(name = "leads.import.lease", defaultValue = "120")
    private int seconds;

    @Inject
    private Clock clock;

    Instant end() {
        return clock.instant().plusSeconds(seconds);
    }
}
