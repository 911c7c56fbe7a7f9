package org.hotelleads.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hotelleads.understanding.ScoreCard;

/** Endings in the order of time, and the figures that are asked of all of them. */
record Sample(List<Ending> endings) {

    private static final int HIGHEST = 100;

    static Sample of(List<Ending> endings) {
        return new Sample(
                endings.stream().sorted(Comparator.comparing(Ending::at)).toList());
    }

    int size() {
        return endings.size();
    }

    int converted() {
        return (int) endings.stream().filter(Ending::converted).count();
    }

    boolean isOneSided() {
        return converted() == 0 || converted() == size();
    }

    Sample part(int from, int to) {
        return new Sample(endings.subList(from, to));
    }

    boolean[] ends() {
        var ends = new boolean[size()];
        for (var i = 0; i < ends.length; i++) {
            ends[i] = endings.get(i).converted();
        }
        return ends;
    }

    /** What the hotel's points gave. */
    double[] points() {
        return each(Ending::points);
    }

    double[] logOdds(double[] weights) {
        return each(ending -> Logistic.logOdds(weights, ending.signs()));
    }

    /** What a card without caps gives. */
    double[] scores(ScoreCard card) {
        var worth = new double[Signs.count() + 1];
        worth[0] = card.worth(ScoreCard.BASE);
        for (var sign = 0; sign < Signs.count(); sign++) {
            worth[sign + 1] = card.worth(Signs.all().get(sign));
        }
        return each(ending -> Math.max(0, Math.min(HIGHEST, Logistic.logOdds(worth, ending.signs()))));
    }

    private double[] each(ToDoubleFunction<Ending> figure) {
        return endings.stream().mapToDouble(figure).toArray();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    static double spread(double[] values) {
        var mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }
}
