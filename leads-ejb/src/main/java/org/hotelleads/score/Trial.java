package org.hotelleads.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.understanding.ScoreCard;

/**
 * Learns a score from the older part of the endings, and tests it and the points on the newer one, of which neither has
 * seen anything. What takes over is the very card that was tested.
 */
public final class Trial {

    private static final double OLDER_PART = 0.7;
    private static final double LEAST_AUC = 0.65;
    private static final double PULL = 5;
    private static final int MOST_POINTS = 60;
    private static final double TINY = 1e-6;

    private final Sample all;
    private final Limits limits;

    /**
     * From how many endings on something is learned.
     *
     * @param closed so many in all
     * @param each so many of those that converted, and of those that were lost
     */
    public record Limits(int closed, int each) {}

    /**
     * What came out.
     *
     * @param tested how many endings were in the newer part
     * @param points how well the points did there; empty if nothing was learned, like all that follows
     */
    public record Result(
            int closed,
            int converted,
            int tested,
            Verdict verdict,
            Optional<Quality> points,
            Optional<Quality> learned,
            Optional<ScoreCard> card,
            Optional<ChanceScale> scale) {}

    public Trial(List<Ending> endings, Limits limits) {
        this.all = Sample.of(endings);
        this.limits = limits;
    }

    /**
     * Learns and tests.
     *
     * @param believed the points towards which what is learned is pulled
     */
    public Result run(ScoreCard believed) {
        if (all.size() < limits.closed()) {
            return nothing(Verdict.TOO_FEW);
        }
        if (Math.min(all.converted(), all.size() - all.converted()) < limits.each()) {
            return nothing(Verdict.TOO_FEW_OF_EACH);
        }
        var split = (int) (all.size() * OLDER_PART);
        var older = all.part(0, split);
        var newer = all.part(split, all.size());
        if (older.isOneSided() || newer.isOneSided()) {
            return nothing(Verdict.TOO_FEW_OF_EACH);
        }
        return tested(older, newer, believed);
    }

    private Result nothing(Verdict verdict) {
        var none = Optional.<Quality>empty();
        return new Result(all.size(), all.converted(), 0, verdict, none, none, Optional.empty(), Optional.empty());
    }

    private Result tested(Sample older, Sample newer, ScoreCard believed) {
        var pointsScale = ChanceScale.fit(older.points(), older.ends());
        var weights = new Logistic(older.endings(), logOdds(believed, pointsScale), PULL).fit();
        var scale = sameReading(older, weights);
        var card = card(weights, scale);
        var points = Quality.of(newer.points(), newer.ends(), pointsScale);
        var learned = Quality.of(newer.scores(card), newer.ends(), scale);
        return new Result(
                all.size(),
                all.converted(),
                newer.size(),
                verdict(points, learned),
                Optional.of(points),
                Optional.of(learned),
                Optional.of(card),
                Optional.of(scale));
    }

    private static Verdict verdict(Quality points, Quality learned) {
        if (learned.auc() < LEAST_AUC) {
            return Verdict.WEAK;
        }
        return learned.isBetterThan(points) ? Verdict.BETTER : Verdict.NO_BETTER;
    }

    /** What the points say, as log-odds. */
    private static double[] logOdds(ScoreCard card, ChanceScale scale) {
        var weights = new double[Signs.count() + 1];
        weights[0] = -scale.middle() / scale.width();
        for (var sign = 0; sign < Signs.count(); sign++) {
            weights[sign + 1] = card.worth(Signs.all().get(sign)) / scale.width();
        }
        return weights;
    }

    /** The scale by which learned scores lie where those by points lay, and as far apart: 65 goes on to be hot. */
    private static ChanceScale sameReading(Sample sample, double[] weights) {
        var before = sample.points();
        var after = sample.logOdds(weights);
        var largest = Arrays.stream(weights).skip(1).map(Math::abs).max().orElse(0);
        var wanted = Sample.spread(before) / Math.max(Sample.spread(after), TINY);
        var width = Math.max(1, Math.min(wanted, MOST_POINTS / Math.max(largest, TINY)));
        return new ChanceScale(Sample.mean(before) - width * Sample.mean(after), width);
    }

    private static ScoreCard card(double[] weights, ChanceScale scale) {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put(ScoreCard.BASE, (int) Math.round(scale.middle() + scale.width() * weights[0]));
        for (var sign = 0; sign < Signs.count(); sign++) {
            points.put(Signs.all().get(sign), (int) Math.round(scale.width() * weights[sign + 1]));
        }
        return new ScoreCard(points, Map.of());
    }
}
