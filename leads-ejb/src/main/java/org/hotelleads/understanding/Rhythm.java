package org.hotelleads.understanding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a guest writes: the number of messages, when the first and the last came, the last ten reply times in seconds, the
 * times of the last three messages, on how many further days the guest came back, and by which messages all this is told.
 * Instants may be null.
 */
record Rhythm(
        int turns,
        Instant firstSaidAt,
        Instant lastSaidAt,
        Instant hotelSpokeAt,
        List<Long> replies,
        List<Instant> recent,
        int returns,
        boolean burst,
        Marks marks) {
    private static final int REPLIES_KEPT = 10;
    private static final int MESSAGES_OF_A_BURST = 3;
    private static final Duration BURST = Duration.ofMinutes(5);
    private static final Duration AWAY = Duration.ofHours(20);

    Rhythm {
        replies = List.copyOf(replies);
        recent = List.copyOf(recent);
    }

    static Rhythm none() {
        return new Rhythm(0, null, null, null, List.of(), List.of(), 0, false, Marks.none());
    }

    Rhythm hotelSpoke(Instant at) {
        return new Rhythm(turns, firstSaidAt, lastSaidAt, at, replies, recent, returns, burst, marks);
    }

    Rhythm guestSpoke(Instant at, String message) {
        List<Instant> latest = latest(recent, at, MESSAGES_OF_A_BURST);
        boolean quick = latest.size() == MESSAGES_OF_A_BURST
                && Duration.between(latest.get(0), at).compareTo(BURST) <= 0;
        boolean back = lastSaidAt != null && Duration.between(lastSaidAt, at).compareTo(AWAY) > 0;
        boolean reply = hotelSpokeAt != null && !hotelSpokeAt.isAfter(at);
        List<Long> times =
                reply ? latest(replies, Duration.between(hotelSpokeAt, at).toSeconds(), REPLIES_KEPT) : replies;
        return new Rhythm(
                turns + 1,
                firstSaidAt == null ? at : firstSaidAt,
                lastSaidAt == null || at.isAfter(lastSaidAt) ? at : lastSaidAt,
                null,
                times,
                latest,
                back ? returns + 1 : returns,
                burst || quick,
                marks.with(message, turns + 1, reply, back));
    }

    private static <T> List<T> latest(List<T> before, T one, int most) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /** The median reply time, or null before the first reply. */
    Duration medianReply() {
        if (replies.isEmpty()) {
            return null;
        }
        List<Long> sorted = replies.stream().sorted().toList();
        return Duration.ofSeconds(sorted.get(sorted.size() / 2));
    }
}
