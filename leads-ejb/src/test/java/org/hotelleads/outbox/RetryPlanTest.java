package org.hotelleads.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pauses between tries. */
class RetryPlanTest {

    private static final Instant FIRST = Instant.parse("2026-11-22T10:00:00Z");
    private static final double NO_SPREAD = 0.5;

    private final RetryPlan plan = new RetryPlan(Duration.ofMinutes(1));

    @Test
    void pausesGrowUntilADayIsOver() {
        var minutes = new ArrayList<Long>();
        var now = FIRST;
        for (var next = plan.next(1, FIRST, now, NO_SPREAD); next.isPresent(); ) {
            minutes.add(Duration.between(now, next.get()).toMinutes());
            now = next.get();
            next = plan.next(minutes.size() + 1, FIRST, now, NO_SPREAD);
        }

        assertThat(minutes).startsWith(1L, 5L, 15L, 60L, 120L, 240L, 240L);
        assertThat(now).as("the last try").isEqualTo(FIRST.plus(Duration.ofDays(1)));
    }

    @Test
    void afterADayItIsGivenUp() {
        assertThat(plan.next(9, FIRST, FIRST.plus(Duration.ofDays(1)), NO_SPREAD))
                .isEmpty();
    }

    @Test
    void whatFailedTogetherIsNotTriedTogetherAgain() {
        var spread = List.of(0.0, 0.25, 0.75, 1.0).stream()
                .map(chance -> plan.next(1, FIRST, FIRST, chance).orElseThrow())
                .toList();

        assertThat(spread).doesNotHaveDuplicates().allMatch(next -> next.isAfter(FIRST.plusSeconds(50)));
    }
}
