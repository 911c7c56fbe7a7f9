package org.hotelleads.score;

import java.util.Arrays;
import java.util.List;

/**
 * Fits the weights of signs to how stories ended: a logistic regression by Newton's method, each weight pulled towards
 * what was believed before. The same endings give the same weights.
 */
final class Logistic {

    private static final int MOST_STEPS = 60;
    private static final double TIGHT = 1e-8;
    private static final double LEVEL_PULL = 1e-4;

    private final List<Ending> endings;
    private final double[] believed;
    private final double pull;
    private final int size;

    /**
     * @param believed the level and then the weight of each sign, in log-odds
     * @param pull how strongly the weights are held to what was believed, in endings
     */
    Logistic(List<Ending> endings, double[] believed, double pull) {
        this.endings = endings;
        this.believed = believed.clone();
        this.pull = pull;
        this.size = believed.length;
    }

    /** The level and then the weight of each sign, in log-odds. */
    double[] fit() {
        var weights = believed.clone();
        var loss = loss(weights);
        for (var step = 0; step < MOST_STEPS; step++) {
            var change = change(weights);
            var next = moved(weights, change, 1);
            for (var part = 0.5; loss(next) > loss && part > TIGHT; part /= 2) {
                next = moved(weights, change, part);
            }
            var gain = loss - loss(next);
            weights = next;
            loss -= gain;
            if (gain < TIGHT) {
                break;
            }
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] change, double part) {
        var moved = weights.clone();
        for (var i = 0; i < moved.length; i++) {
            moved[i] += part * change[i];
        }
        return moved;
    }

    static double logOdds(double[] weights, long signs) {
        var sum = weights[0];
        for (var left = signs; left != 0; left &= left - 1) {
            sum += weights[1 + Long.numberOfTrailingZeros(left)];
        }
        return sum;
    }

    private double pullOn(int weight) {
        return weight == 0 ? LEVEL_PULL : pull;
    }

    private double loss(double[] weights) {
        double loss = 0;
        for (var ending : endings) {
            var logOdds = logOdds(weights, ending.signs());
            var right = ending.converted() ? logOdds : -logOdds;
            loss += right > 0 ? Math.log1p(Math.exp(-right)) : -right + Math.log1p(Math.exp(right));
        }
        for (var i = 0; i < size; i++) {
            loss += pullOn(i) / 2 * (weights[i] - believed[i]) * (weights[i] - believed[i]);
        }
        return loss;
    }

    private double[] change(double[] weights) {
        var gradient = new double[size];
        var curvature = new double[size][size];
        for (var i = 0; i < size; i++) {
            gradient[i] = pullOn(i) * (believed[i] - weights[i]);
            curvature[i][i] = pullOn(i);
        }
        var active = new int[size];
        for (var ending : endings) {
            var chance = ChanceScale.logistic(logOdds(weights, ending.signs()));
            add(ending, chance, active, gradient, curvature);
        }
        return solved(curvature, gradient);
    }

    private static void add(Ending ending, double chance, int[] active, double[] gradient, double[][] curvature) {
        var count = 1;
        for (var left = ending.signs(); left != 0; left &= left - 1) {
            active[count++] = 1 + Long.numberOfTrailingZeros(left);
        }
        var missed = (ending.converted() ? 1 : 0) - chance;
        var weight = chance * (1 - chance);
        for (var i = 0; i < count; i++) {
            gradient[active[i]] += missed;
            for (var j = 0; j <= i; j++) {
                curvature[active[i]][active[j]] += weight;
            }
        }
    }

    /** By Cholesky's method; the lower half of the curvature is enough, and is used up. */
    private static double[] solved(double[][] curvature, double[] gradient) {
        var size = gradient.length;
        var solution = Arrays.copyOf(gradient, size);
        for (var i = 0; i < size; i++) {
            for (var j = 0; j <= i; j++) {
                var sum = curvature[i][j];
                for (var k = 0; k < j; k++) {
                    sum -= curvature[i][k] * curvature[j][k];
                }
                curvature[i][j] = i == j ? Math.sqrt(sum) : sum / curvature[j][j];
            }
            for (var j = 0; j < i; j++) {
                solution[i] -= curvature[i][j] * solution[j];
            }
            solution[i] /= curvature[i][i];
        }
        for (var i = size - 1; i >= 0; i--) {
            for (var j = i + 1; j < size; j++) {
                solution[i] -= curvature[j][i] * solution[j];
            }
            solution[i] /= curvature[i][i];
        }
        return solution;
    }
}
