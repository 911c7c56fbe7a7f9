package org.hotelleads.understanding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotelleads.lead.Reason;
import org.hotelleads.lead.Score;

/**
 * Scores a lead by additive points, each with its reason. The points are experts' estimates until a hotel has enough
 * outcomes to learn from.
 */
public final class ScoreRules {
    private ScoreRules() {}

    /**
     * The score at that hour, 0 to 100. The points of the reasons sum to it: where a group reaches its cap, or the sum
     * leaves 0 to 100, the last reasons count for less, and one that would count for nothing is left out.
     */
    public static Score score(Understanding u, Surroundings where, Instant now) {
        Evidence evidence = new Evidence(u, where, now);
        List<Reason> reasons = new ArrayList<>();
        for (ScoreGroup group : ScoreGroup.values()) {
            reasons.addAll(group.reasons(evidence));
        }
        List<Reason> counted = withinBounds(reasons);
        return new Score(counted.stream().mapToInt(Reason::points).sum(), counted);
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
