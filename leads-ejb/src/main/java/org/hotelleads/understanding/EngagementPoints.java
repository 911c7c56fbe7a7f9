package org.hotelleads.understanding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotelleads.lead.Reason;

/** The score rules about how a guest asks, writes and returns, by which channel, and for how long the guest is silent. */
final class EngagementPoints {
    private static final int TURNS = 3;
    private static final Duration QUICK = Duration.ofMinutes(10);
    private static final int DAYS_OF_GRACE = 3;
    private static final int MOST_LOST_BY_SILENCE = 15;

    private EngagementPoints() {}

    static Optional<Reason> availability(Evidence evidence) {
        return evidence.seen(Intent.AVAILABILITY, "intent.availability", 8)
                .or(() -> evidence.seen(Intent.PRICE, "intent.price", 8));
    }

    static Optional<Reason> turns(Evidence evidence) {
        int turns = evidence.understood().guestTurns();
        return turns >= TURNS ? reason("engagement.turns", 4, turns) : Optional.empty();
    }

    static Optional<Reason> quickReplies(Evidence evidence) {
        Duration median = evidence.understood().rhythm().medianReply();
        boolean quick = median != null && median.compareTo(QUICK) < 0;
        return quick ? reason("engagement.quickReplies", 3, Math.max(1, median.toMinutes())) : Optional.empty();
    }

    static Optional<Reason> returns(Evidence evidence) {
        int returns = evidence.understood().rhythm().returns();
        return returns > 0
                ? reason("engagement.returns", 8, returns)
                : evidence.seen(Intent.LOYAL, "engagement.loyal", 8);
    }

    static Optional<Reason> channel(Evidence evidence) {
        int points =
                switch (evidence.where().channel()) {
                    case PHONE -> 5;
                    case WHATSAPP -> 4;
                    case WEB_CHAT, FORM -> 3;
                    case FACEBOOK, INSTAGRAM -> 2;
                };
        return Optional.of(new Reason("channel." + evidence.where().channel().name(), points, null, List.of()));
    }

    /** A point for each day of silence after the third, fifteen at most. */
    static Optional<Reason> inactive(Evidence evidence) {
        int days = evidence.daysSilent();
        int lost = Math.min(MOST_LOST_BY_SILENCE, days - DAYS_OF_GRACE);
        return lost > 0 ? reason("negative.inactive", -lost, days) : Optional.empty();
    }

    private static Optional<Reason> reason(String key, int points, long detail) {
        return Optional.of(new Reason(key, points, null, List.of(Long.toString(detail))));
    }
}
