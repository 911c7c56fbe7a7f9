package org.hotelleads.connector;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hotelleads.connector.http.Line;
import org.hotelleads.connector.http.Switchboard;
import org.hotelleads.connector.http.Tokens;
import org.hotelleads.connector.http.Wire;

/** What a connector needs to call, as a test has it: no pace, little patience, and a clock that stands. */
public final class Calls {

    public static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Calls() {}

    public static Line line() {
        return new Line(new Wire(), (credential, callsPerSecond) -> Duration.ZERO, CLOCK);
    }

    /** Gives up after half a second without a byte. */
    public static Switchboard impatient() {
        return new Switchboard(Duration.ofMillis(500), true);
    }

    public static Switchboard patient() {
        return new Switchboard(Duration.ofSeconds(60), true);
    }

    public static Tokens tokens() {
        return new Tokens(CLOCK);
    }
}
