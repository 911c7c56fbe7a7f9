package org.hotelleads.understanding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.lead.Reason;
import org.hotelleads.lead.Score;

/** Scores a lead by additive points, each with its reason; what a reason is worth says a card. */
public final class ScoreRules {
    private ScoreRules() {}

    /** The score by the experts' card. */
    public static Score score(Understanding u, Surroundings where, Instant now) {
        return score(u, where, now, ScoreCard.experts());
    }

    /**
     * The score at that hour, 0 to 100. The points of the reasons sum to it: where a group reaches its cap, or the sum
     * leaves 0 to 100, the last reasons count for less, and one that would count for nothing is left out.
     */
    public static Score score(Understanding u, Surroundings where, Instant now, ScoreCard card) {
        Evidence evidence = new Evidence(u, where, now);
        List<Reason> reasons = new ArrayList<>();
        if (card.worth(ScoreCard.BASE) != 0) {
            reasons.add(new Reason(ScoreCard.BASE, card.worth(ScoreCard.BASE), null, List.of()));
        }
        for (ScoreGroup group : ScoreGroup.values()) {
            reasons.addAll(card.value(group, group.signs(evidence)));
        }
        List<Reason> counted = withinBounds(reasons);
        return new Score(counted.stream().mapToInt(Reason::points).sum(), counted);
    }

    /** The keys of all reasons that hold at that hour, whatever they are worth. */
    public static Set<String> signs(Understanding u, Surroundings where, Instant now) {
        Evidence evidence = new Evidence(u, where, now);
        return Stream.of(ScoreGroup.values())
                .flatMap(group -> group.signs(evidence).stream())
                .map(Reason::key)
                .collect(Collectors.toSet());
    }

    /** When the score changes next although nothing is said: by the arrival that comes near, or by silence. */
    public static Optional<Instant> nextChange(Understanding u, Surroundings where, Instant now, ScoreCard card) {
        Evidence evidence = new Evidence(u, where, now);
        return Stream.concat(StayPoints.changes(evidence), EngagementPoints.changes(evidence, card))
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo);
    }

    private static List<Reason> withinBounds(List<Reason> reasons) {
        int sum = reasons.stream().mapToInt(Reason::points).sum();
        if (sum > Score.HIGHEST) {
            return takenOff(reasons, sum - Score.HIGHEST);
        }
        return sum < 0 ? takenOff(reasons, sum) : reasons;
    }

    /** Takes an excess off the last reasons of its sign. */
    static List<Reason> takenOff(List<Reason> reasons, int excess) {
        List<Reason> kept = new ArrayList<>(reasons);
        int left = excess;
        for (int i = kept.size() - 1; i >= 0 && left != 0; i--) {
            Reason reason = kept.get(i);
            if (Integer.signum(reason.points()) == Integer.signum(left)) {
                int taken = Math.abs(left) < Math.abs(reason.points()) ? left : reason.points();
                kept.set(i, reason.worth(reason.points() - taken));
                left -= taken;
            }
        }
        kept.removeIf(reason -> reason.points() == 0);
        return kept;
    }
}
