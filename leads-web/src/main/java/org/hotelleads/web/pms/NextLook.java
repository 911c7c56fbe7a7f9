package org.hotelleads.web.pms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.pms.KnownPms;

/** Tells when something will have changed on the page of connections: soon while there is work, else when there will be. */
final class NextLook {

    private static final long SOON = 3;
    private static final long LATEST = 60;
    private static final Set<String> UNDER_WAY = Set.of("WAITING", "RUNNING");

    private NextLook() {}

    /** In so many seconds. */
    static long in(List<KnownPms> connections, Instant now) {
        return connections.stream()
                .filter(KnownPms::enabled)
                .flatMap(connection -> Stream.of(ofRun(connection), ofRound(connection, now)))
                .reduce(LATEST, Math::min);
    }

    private static long ofRun(KnownPms connection) {
        return connection.run() != null && UNDER_WAY.contains(connection.run().state()) ? SOON : LATEST;
    }

    private static long ofRound(KnownPms connection, Instant now) {
        if (!connection.kind().isAsked() || connection.nextRoundAt() == null) {
            return LATEST;
        }
        var latest = now.plusSeconds(LATEST);
        return connection.nextRoundAt().isAfter(latest)
                ? LATEST
                : Math.max(SOON, Duration.between(now, connection.nextRoundAt()).toSeconds() + 1);
    }
}
