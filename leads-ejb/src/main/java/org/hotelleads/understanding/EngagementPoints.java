package org.hotelleads.understanding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotelleads.lead.Quote;
import org.hotelleads.lead.Reason;

/** The score rules about how a guest asks, writes and returns, by which channel, and for how long the guest is silent. */
final class EngagementPoints {
    private static final int TURNS = 3;
    private static final Duration QUICK = Duration.ofMinutes(10);
    private static final int DAYS_OF_GRACE = 3;
    private static final int MOST_DAYS_COUNTED = 50;

    private EngagementPoints() {}

    static Optional<Reason> availability(Evidence evidence) {
        return evidence.seen(Intent.AVAILABILITY, "intent.availability", 1)
                .or(() -> evidence.seen(Intent.PRICE, "intent.price", 1));
    }

    static Optional<Reason> turns(Evidence evidence) {
        int turns = evidence.understood().guestTurns();
        String enough = evidence.understood().rhythm().marks().third();
        return turns >= TURNS ? reason("engagement.turns", Marks.quote(enough), turns) : Optional.empty();
    }

    static Optional<Reason> quickReplies(Evidence evidence) {
        Rhythm rhythm = evidence.understood().rhythm();
        Duration median = rhythm.medianReply();
        return median != null && median.compareTo(QUICK) < 0
                ? reason(
                        "engagement.quickReplies", Marks.quote(rhythm.marks().reply()), Math.max(1, median.toMinutes()))
                : Optional.empty();
    }

    static Optional<Reason> returns(Evidence evidence) {
        Rhythm rhythm = evidence.understood().rhythm();
        return rhythm.returns() > 0
                ? reason("engagement.returns", Marks.quote(rhythm.marks().back()), rhythm.returns())
                : evidence.seen(Intent.LOYAL, "engagement.loyal", 1);
    }

    static Optional<Reason> channel(Evidence evidence) {
        Quote first = Marks.quote(evidence.understood().rhythm().marks().first());
        return Optional.of(new Reason("channel." + evidence.where().channel().name(), 1, first, List.of()));
    }

    /** Counts once for each day of silence after the third. */
    static Optional<Reason> inactive(Evidence evidence) {
        int days = Math.min(MOST_DAYS_COUNTED, evidence.daysSilent() - DAYS_OF_GRACE);
        Quote last = Marks.quote(evidence.understood().rhythm().marks().last());
        return days > 0
                ? evidence.understood()
                        .lastSaidAt()
                        .map(at -> LocalDate.ofInstant(at, evidence.where().zone()))
                        .map(day -> new Reason(ScoreCard.SILENCE, days, last, List.of(day.toString())))
                : Optional.empty();
    }

    /** When one more day of silence counts, until the card counts no further. */
    static Stream<Instant> changes(Evidence evidence, ScoreCard card) {
        return evidence.understood().lastSaidAt().stream()
                .flatMap(last -> IntStream.rangeClosed(1, Math.min(MOST_DAYS_COUNTED, card.daysOfSilence()))
                        .mapToObj(day -> last.plus(Duration.ofDays((long) DAYS_OF_GRACE + day))));
    }

    private static Optional<Reason> reason(String key, Quote quote, long detail) {
        return Optional.of(new Reason(key, 1, quote, List.of(Long.toString(detail))));
    }
}
