package org.hotelleads.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How well scores foretell. */
class QualityTest {

    private static final ChanceScale SCALE = new ChanceScale(50, 10);

    private static double auc(double[] scores, boolean... converted) {
        return Quality.of(scores, converted, SCALE).auc();
    }

    @Test
    void countsThePairsThatStandInTheRightOrder() {
        var scores = new double[] {10, 20, 30, 40};

        assertThat(auc(scores, false, false, true, true)).isEqualTo(1);
        assertThat(auc(scores, true, true, false, false)).isEqualTo(0);
        assertThat(auc(scores, false, true, false, true)).isEqualTo(0.75);
        assertThat(auc(new double[] {5, 5, 5, 5}, false, true, false, true)).isEqualTo(0.5);
    }

    @Test
    void measuresByHowMuchTheChanceMisses() {
        assertThat(Quality.of(new double[] {50, 50}, new boolean[] {true, false}, SCALE)
                        .brier())
                .isEqualTo(0.25);
    }

    @Test
    void aScaleFitsHowLeadsEnded() {
        var scores = new double[1000];
        var converted = new boolean[1000];
        for (var i = 0; i < scores.length; i++) {
            scores[i] = i % 2 == 0 ? 30 : 70;
            converted[i] = i % 2 == 0 ? i % 10 == 0 : i % 10 != 1;
        }

        var scale = ChanceScale.fit(scores, converted);

        assertThat(scale.chance(30)).isCloseTo(0.2, within(0.02));
        assertThat(scale.chance(70)).isCloseTo(0.8, within(0.02));
    }
}
