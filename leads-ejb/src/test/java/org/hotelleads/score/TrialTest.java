package org.hotelleads.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotelleads.score.Trial.Limits;
import org.hotelleads.score.Trial.Result;
import org.hotelleads.understanding.ScoreCard;
import org.junit.jupiter.api.Test;

/** Whether what was learned takes over from the points. */
class TrialTest {

    private static final Limits LIMITS = new Limits(200, 30);

    private static Result run(List<Ending> endings) {
        return new Trial(endings, LIMITS).run(ScoreCard.experts());
    }

    private static SomeEndings telling() {
        return SomeEndings.seeded(3)
                .level(-1)
                .with("contact.email", 2)
                .with("intent.book", 2)
                .with("negative.justLooking", -2);
    }

    @Test
    void takesOverWhatForetellsBetterThanThePoints() {
        var result = run(telling().make(2_000));

        assertThat(result.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(result.closed()).isEqualTo(2_000);
        assertThat(result.tested()).isEqualTo(600);
        var learned = result.learned().orElseThrow();
        var points = result.points().orElseThrow();
        assertThat(learned.auc()).isGreaterThan(0.75).isGreaterThan(points.auc());
        assertThat(learned.brier()).isLessThan(points.brier());
        assertThat(points.auc()).isCloseTo(0.5, within(0.07));
    }

    @Test
    void learnsPointsThatReadLikeThoseBefore() {
        var card = run(telling().make(2_000)).card().orElseThrow();

        assertThat(card.worth("contact.email")).isPositive();
        assertThat(card.worth("intent.book")).isPositive();
        assertThat(card.worth("negative.justLooking")).isNegative();
        assertThat(card.caps()).isEmpty();
        assertThat(card.points().values()).allMatch(points -> Math.abs(points) <= 200);
        assertThat(card.points()).doesNotContainKey(ScoreCard.SILENCE);
    }

    @Test
    void keepsThePointsWhenTheyForetellBetter() {
        assertThat(run(SomeEndings.seeded(5).makeByPoints(2_000)).verdict()).isIn(Verdict.WEAK, Verdict.NO_BETTER);
    }

    @Test
    void keepsThePointsWhenNothingCanBeForetold() {
        assertThat(run(SomeEndings.seeded(5).make(2_000)).verdict()).isEqualTo(Verdict.WEAK);
    }

    @Test
    void learnsNothingFromTooFew() {
        assertThat(run(telling().make(199)).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(run(List.of()).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(run(SomeEndings.seeded(1).level(-9).make(500)).verdict()).isEqualTo(Verdict.TOO_FEW_OF_EACH);
    }

    @Test
    void isTestedOnTheNewerLeadsOnlyInWhateverOrderTheyCome() {
        var older = telling().make(700, Instant.parse("2026-01-01T00:00:00Z"));
        var turned = SomeEndings.seeded(4)
                .level(1)
                .with("contact.email", -2)
                .with("intent.book", -2)
                .make(300, Instant.parse("2026-06-01T00:00:00Z"));
        var mixed = new ArrayList<>(turned);
        mixed.addAll(older);

        var result = run(mixed);

        assertThat(result.tested()).isEqualTo(300);
        assertThat(result.learned().orElseThrow().auc()).isLessThan(0.5);
        assertThat(result.verdict()).isEqualTo(Verdict.WEAK);
    }
}
