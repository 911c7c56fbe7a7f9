package org.hotelleads.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** So much a minute, and no more. */
class AllowanceTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final Allowance allowance = new Allowance();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30, 60, 1000})
    void givesWhatIsAllowedAtOnceAndThenNoMore(int limit) {
        for (var number = 1; number <= limit; number++) {
            var pace = allowance.take(limit, NOON);
            assertThat(pace.isWithin()).isTrue();
            assertThat(pace.left()).isEqualTo(limit - number);
        }
        assertThat(allowance.take(limit, NOON).isWithin()).isFalse();
    }

    @Test
    void fillsUpEvenly() {
        for (var number = 0; number < 60; number++) {
            allowance.take(60, NOON);
        }
        assertThat(allowance.take(60, NOON.plusMillis(999)).isWithin()).isFalse();
        assertThat(allowance.take(60, NOON.plusSeconds(1)).isWithin()).isTrue();
        assertThat(allowance.take(60, NOON.plusSeconds(1)).isWithin()).isFalse();
        assertThat(allowance.take(60, NOON.plusSeconds(61)).left()).isEqualTo(59);
    }

    @Test
    void saysHowLongToWait() {
        assertThat(allowance.take(30, NOON).pause()).isEqualTo(Duration.ofSeconds(2));
        for (var number = 1; number < 30; number++) {
            allowance.take(30, NOON);
        }
        var refused = allowance.take(30, NOON.plusMillis(500));
        assertThat(refused.pause()).isEqualTo(Duration.ofMillis(1500));
        assertThat(refused.seconds()).isEqualTo(2);
        assertThat(refused.left()).isZero();
    }

    @Test
    void whoIsRefusedLosesNothing() {
        allowance.take(1, NOON);
        for (var number = 0; number < 100; number++) {
            assertThat(allowance.take(1, NOON.plusSeconds(30)).isWithin()).isFalse();
        }
        assertThat(allowance.take(1, NOON.plusSeconds(60)).isWithin()).isTrue();
    }

    @Test
    void lookingTakesNothing() {
        assertThat(allowance.look(1, NOON).isWithin()).isTrue();
        assertThat(allowance.take(1, NOON).isWithin()).isTrue();
        assertThat(allowance.look(1, NOON).isWithin()).isFalse();
        assertThat(allowance.look(2, NOON).isWithin()).isFalse();
        assertThat(allowance.look(1, NOON.plusSeconds(60)).isWithin()).isTrue();
    }

    @Test
    void anotherLimitHoldsAtOnce() {
        for (var number = 0; number < 10; number++) {
            allowance.take(10, NOON);
        }
        assertThat(allowance.take(10, NOON.plusSeconds(1)).isWithin()).isFalse();
        assertThat(allowance.take(600, NOON.plusSeconds(1)).isWithin()).isTrue();
    }

    @Test
    void aClockThatIsPutBackLocksNobodyOutForLong() {
        allowance.take(60, NOON);

        assertThat(allowance.take(60, NOON.minus(Duration.ofHours(1))).isWithin())
                .isFalse();
        assertThat(allowance
                        .take(60, NOON.minus(Duration.ofHours(1)).plusSeconds(1))
                        .pause())
                .isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void manyAtOnceGetNoMoreThanOneAfterTheOther() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(4);
        var given = new AtomicInteger();
        for (var thread = 0; thread < 4; thread++) {
            threads.execute(() -> {
                for (var number = 0; number < 1000; number++) {
                    if (allowance.take(1000, NOON).isWithin()) {
                        given.incrementAndGet();
                    }
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(given).hasValue(1000);
    }

    @Test
    void eachHasAnAllowanceOfTheirOwn() {
        var all = new Allowances<String>(10);
        assertThat(all.take("a", 1, NOON).isWithin()).isTrue();
        assertThat(all.take("a", 1, NOON).isWithin()).isFalse();
        assertThat(all.take("b", 1, NOON).isWithin()).isTrue();
        assertThat(all.look("c", 1, NOON).isWithin()).isTrue();
    }

    @Test
    void noMoreThanSoManyAreRemembered() {
        var all = new Allowances<Integer>(10);
        for (var who = 0; who < 1000; who++) {
            all.take(who, 5, NOON);
        }
        assertThat(all.size()).isEqualTo(10);
        assertThat(all.take(5000, 5, NOON).isWithin())
                .as("those without a place of their own share one")
                .isFalse();
        assertThat(all.take(3, 5, NOON).isWithin()).isTrue();
        assertThat(all.take(5000, 5, NOON.plusSeconds(60)).left())
                .as("whoever has not come for a while makes room")
                .isEqualTo(4);
        assertThat(all.size()).isEqualTo(1);
    }
}
