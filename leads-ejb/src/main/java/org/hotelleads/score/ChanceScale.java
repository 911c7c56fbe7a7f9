package org.hotelleads.score;

import java.util.Arrays;

/**
 * How a score reads as a chance to convert.
 *
 * @param middle the score at which the chance is one half
 * @param width by how many points the score grows when the log-odds grow by one
 */
public record ChanceScale(double middle, double width) {

    private static final int MOST_STEPS = 50;
    private static final double NARROWEST = 2;
    private static final double WIDEST = 200;
    private static final double USUAL_SLOPE = 0.05;
    private static final double TIGHT = 1e-9;
    private static final double DAMPING = 0.1;

    /** The chance, 0 to 1, of a lead with this score. */
    public double chance(double score) {
        return logistic((score - middle) / width);
    }

    static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The scale that fits scores whose ends are known (Platt), held to one on which a better score never tells less. */
    public static ChanceScale fit(double[] scores, boolean[] converted) {
        var mean = Arrays.stream(scores).average().orElse(0);
        var away = Arrays.stream(scores).map(score -> score - mean).toArray();
        double level = 0;
        double slope = USUAL_SLOPE;
        for (var step = 0; step < MOST_STEPS; step++) {
            var change = newtonStep(away, converted, level, slope);
            level += Math.max(-1, Math.min(1, change[0]));
            slope = Math.min(1 / NARROWEST, Math.max(1 / WIDEST, slope + change[1]));
            if (Math.abs(change[0]) + Math.abs(change[1]) < TIGHT) {
                break;
            }
        }
        return new ChanceScale(mean - level / slope, 1 / slope);
    }

    /** Damped a little, so that few leads, or leads of one end only, give no extremes. */
    private static double[] newtonStep(double[] away, boolean[] converted, double level, double slope) {
        double g0 = -level * DAMPING;
        double g1 = -(slope - USUAL_SLOPE);
        double h00 = DAMPING;
        double h01 = 0;
        double h11 = 1;
        for (var i = 0; i < away.length; i++) {
            var chance = logistic(level + slope * away[i]);
            var missed = (converted[i] ? 1 : 0) - chance;
            var weight = chance * (1 - chance);
            g0 += missed;
            g1 += missed * away[i];
            h00 += weight;
            h01 += weight * away[i];
            h11 += weight * away[i] * away[i];
        }
        var determinant = h00 * h11 - h01 * h01;
        return new double[] {(g0 * h11 - g1 * h01) / determinant, (g1 * h00 - g0 * h01) / determinant};
    }
}
