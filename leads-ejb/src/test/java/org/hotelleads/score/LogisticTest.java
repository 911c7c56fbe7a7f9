package org.hotelleads.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is learned from how stories ended. */
class LogisticTest {

    private static final double[] NOTHING_BELIEVED = new double[Signs.count() + 1];

    private static SomeEndings endings() {
        return SomeEndings.seeded(7)
                .level(-1)
                .with("contact.email", 1.5)
                .with("stay.arrival", 0.7)
                .with("negative.justLooking", -1.2);
    }

    private static double weight(double[] weights, String sign) {
        return weights[1 + Signs.all().indexOf(sign)];
    }

    @Test
    void recoversTheWeightsByWhichLeadsEnd() {
        var weights = new Logistic(endings().make(20_000), NOTHING_BELIEVED, 1).fit();

        assertThat(weight(weights, "contact.email")).isCloseTo(1.5, within(0.12));
        assertThat(weight(weights, "stay.arrival")).isCloseTo(0.7, within(0.12));
        assertThat(weight(weights, "negative.justLooking")).isCloseTo(-1.2, within(0.12));
        assertThat(weight(weights, "stay.room")).isCloseTo(0, within(0.12));
        assertThat(weights[0]).isCloseTo(-1, within(0.2));
    }

    @Test
    void holdsToWhatWasBelievedWhenThereAreFewLeads() {
        var believed = NOTHING_BELIEVED.clone();
        believed[1 + Signs.all().indexOf("contact.email")] = -2;

        var few = new Logistic(endings().make(10), believed, 5).fit();
        var many = new Logistic(endings().make(20_000), believed, 5).fit();

        assertThat(weight(few, "contact.email")).isCloseTo(-2, within(0.5));
        assertThat(weight(many, "contact.email")).isCloseTo(1.5, within(0.15));
    }

    @Test
    void givesTheSameForTheSameLeads() {
        var made = endings().make(500);

        assertThat(new Logistic(made, NOTHING_BELIEVED, 5).fit())
                .isEqualTo(new Logistic(List.copyOf(made), NOTHING_BELIEVED, 5).fit());
    }

    @Test
    void staysFiniteWhenAllLeadsEndAlike() {
        var one = new Ending(0b111, 50, true, Instant.EPOCH);

        for (var weight : new Logistic(Collections.nCopies(100, one), NOTHING_BELIEVED, 5).fit()) {
            assertThat(weight).isBetween(-50.0, 50.0);
        }
    }
}
