package org.hotelleads.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a browser stays signed in: without an action of its person, and in all. */
@ApplicationScoped
public class SessionLimits {

    private Duration idle;
    private Duration age;

    /** For the container's stand-in. */
    SessionLimits() {}

    @Inject
    SessionLimits(
            @ConfigProperty(name = "leads.session.idle.minutes", defaultValue = "480") int idleMinutes,
            @ConfigProperty(name = "leads.session.days", defaultValue = "7") int days) {
        this(Duration.ofMinutes(idleMinutes), Duration.ofDays(days));
    }

    SessionLimits(Duration idle, Duration age) {
        this.idle = idle;
        this.age = age;
    }

    /** Sign-ins without an action since then have ended. */
    Instant idleSince(Instant now) {
        return now.minus(idle);
    }

    /** Sign-ins from then and before have ended. */
    Instant oldSince(Instant now) {
        return now.minus(age);
    }
}
