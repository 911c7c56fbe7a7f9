package org.hotelleads.score;

import java.util.Comparator;
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

    private final List<Ending> all;
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
        this.all = endings.stream().sorted(Comparator.comparing(Ending::at)).toList();
        this.limits = limits;
    }

    private int converted(List<Ending> some) {
        return (int) some.stream().filter(Ending::converted).count();
    }

    /**
     * Learns and tests.
     *
     * @param believed the points towards which what is learned is pulled
     */
    public Result run(ScoreCard believed) {
        var converted = converted(all);
        if (all.size() < limits.closed()) {
            return nothing(Verdict.TOO_FEW);
        }
        if (Math.min(converted, all.size() - converted) < limits.each()) {
            return nothing(Verdict.TOO_FEW_OF_EACH);
        }
        var split = (int) (all.size() * OLDER_PART);
        var older = all.subList(0, split);
        var newer = all.subList(split, all.size());
        if (isOneSided(older) || isOneSided(newer)) {
            return nothing(Verdict.TOO_FEW_OF_EACH);
        }
        return tested(older, newer, believed);
    }

    private boolean isOneSided(List<Ending> some) {
        return converted(some) == 0 || converted(some) == some.size();
    }

    private Result nothing(Verdict verdict) {
        var none = Optional.<Quality>empty();
        return new Result(all.size(), converted(all), 0, verdict, none, none, Optional.empty(), Optional.empty());
    }

    private Result tested(List<Ending> older, List<Ending> newer, ScoreCard believed) {
        var pointsScale = ChanceScale.fit(points(older), ends(older));
        var weights = new Logistic(older, logOdds(believed, pointsScale), PULL).fit();
        var scale = sameReading(older, weights);
        var card = card(weights, scale);
        var points = Quality.of(points(newer), ends(newer), pointsScale);
        var learned = Quality.of(scores(newer, card), ends(newer), scale);
        return new Result(
                all.size(),
                converted(all),
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
    private static ChanceScale sameReading(List<Ending> endings, double[] weights) {
        var before = endings.stream().mapToDouble(Ending::points).toArray();
        var after = endings.stream()
                .mapToDouble(ending -> Logistic.logOdds(weights, ending.signs()))
                .toArray();
        var largest = 0.0;
        for (var sign = 1; sign < weights.length; sign++) {
            largest = Math.max(largest, Math.abs(weights[sign]));
        }
        var width = spread(before) / Math.max(spread(after), 1e-6);
        width = Math.max(1, Math.min(width, MOST_POINTS / Math.max(largest, 1e-6)));
        return new ChanceScale(mean(before) - width * mean(after), width);
    }

    private static ScoreCard card(double[] weights, ChanceScale scale) {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put(ScoreCard.BASE, (int) Math.round(scale.middle() + scale.width() * weights[0]));
        for (var sign = 0; sign < Signs.count(); sign++) {
            points.put(Signs.all().get(sign), (int) Math.round(scale.width() * weights[sign + 1]));
        }
        return new ScoreCard(points, Map.of());
    }

    private static double[] points(List<Ending> endings) {
        return endings.stream().mapToDouble(Ending::points).toArray();
    }

    private static double[] scores(List<Ending> endings, ScoreCard card) {
        var worth = new double[Signs.count() + 1];
        worth[0] = card.worth(ScoreCard.BASE);
        for (var sign = 0; sign < Signs.count(); sign++) {
            worth[sign + 1] = card.worth(Signs.all().get(sign));
        }
        return endings.stream()
                .mapToDouble(ending -> Math.max(0, Math.min(100, Logistic.logOdds(worth, ending.signs()))))
                .toArray();
    }

    private static boolean[] ends(List<Ending> endings) {
        var ends = new boolean[endings.size()];
        for (var i = 0; i < ends.length; i++) {
            ends[i] = endings.get(i).converted();
        }
        return ends;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (var value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double spread(double[] values) {
        var mean = mean(values);
        double sum = 0;
        for (var value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / values.length);
    }
}
