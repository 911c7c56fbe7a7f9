package org.hotelleads.scoring;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.score.ScoreWay;
import org.hotelleads.system.Refusal;
import org.hotelleads.understanding.ScoreCard;
import org.hotelleads.understanding.ScoreGroup;

/**
 * What somebody wants a hotel to score by.
 *
 * @param points of each reason that is to have other points
 * @param caps of each group that is to have another cap
 * @param way empty if it is to stay
 * @param learning the number of what was learned, for {@link ScoreWay#LEARNED}
 */
public record ScoreWish(
        Map<String, Integer> points, Map<ScoreGroup, Integer> caps, Optional<ScoreWay> way, Optional<Long> learning) {

    public ScoreWish {
        points = Map.copyOf(points);
        caps = Map.copyOf(caps);
        if (way.equals(Optional.of(ScoreWay.LEARNED)) == learning.isEmpty()) {
            throw Refusal.invalid("learning", "error.score.which");
        }
    }

    /** The card with what is wanted. */
    ScoreCard on(ScoreCard card) {
        var allPoints = new LinkedHashMap<>(card.points());
        allPoints.putAll(points);
        var allCaps = new EnumMap<ScoreGroup, Integer>(ScoreGroup.class);
        allCaps.putAll(card.caps());
        allCaps.putAll(caps);
        return new ScoreCard(allPoints, allCaps);
    }
}
