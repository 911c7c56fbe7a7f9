package org.hotelleads.score;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How well scores foretell how stories end.
 *
 * @param auc how often a lead that converts has the better score of two that end differently: 0.5 is guessing, 1 perfect
 * @param brier the mean square by which the chance misses the end: 0 is perfect
 */
public record Quality(double auc, double brier) {

    static Quality of(double[] scores, boolean[] converted, ChanceScale scale) {
        double missed = 0;
        for (var i = 0; i < scores.length; i++) {
            var miss = (converted[i] ? 1 : 0) - scale.chance(scores[i]);
            missed += miss * miss;
        }
        return new Quality(auc(scores, converted), missed / scores.length);
    }

    /** By ranks; equal scores share theirs. */
    private static double auc(double[] scores, boolean[] converted) {
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double ranks = 0;
        long good = 0;
        for (int from = 0, to; from < order.length; from = to) {
            var those = 0;
            for (to = from; to < order.length && scores[order[to]] == scores[order[from]]; to++) {
                those += converted[order[to]] ? 1 : 0;
            }
            ranks += those * (from + 1 + to) / 2.0;
            good += those;
        }
        return (ranks - good * (good + 1) / 2.0) / (good * (double) (order.length - good));
    }

    boolean isBetterThan(Quality other) {
        return auc > other.auc && brier < other.brier;
    }
}
