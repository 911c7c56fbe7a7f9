package org.hotelleads.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Made-up leads that end by known weights, from a seed: the same ones each time. */
final class SomeEndings {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final RandomGenerator dice;
    private final double[] weights = new double[Signs.count() + 1];

    private SomeEndings(long seed) {
        dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static SomeEndings seeded(long seed) {
        return new SomeEndings(seed);
    }

    /** What a lead without any sign begins with, in log-odds. */
    SomeEndings level(double logOdds) {
        weights[0] = logOdds;
        return this;
    }

    SomeEndings with(String sign, double logOdds) {
        weights[1 + Signs.all().indexOf(sign)] = logOdds;
        return this;
    }

    /** So many leads, one an hour; the points know nothing of how they end. */
    List<Ending> make(int count) {
        return make(count, FIRST);
    }

    List<Ending> make(int count, Instant first) {
        var all = new ArrayList<Ending>();
        for (var i = 0; i < count; i++) {
            var signs = signs();
            var converted = dice.nextDouble() < ChanceScale.logistic(Logistic.logOdds(weights, signs));
            all.add(new Ending(signs, dice.nextInt(20, 80), converted, first.plusSeconds(3600L * i)));
        }
        return all;
    }

    /** A third of the signs hold. */
    private long signs() {
        long signs = 0;
        for (var sign = 0; sign < Signs.count(); sign++) {
            signs |= dice.nextInt(3) == 0 ? 1L << sign : 0;
        }
        return signs;
    }

    /** So many leads that end by their points alone. */
    List<Ending> makeByPoints(int count) {
        var all = new ArrayList<Ending>();
        for (var i = 0; i < count; i++) {
            var points = dice.nextInt(0, 100);
            var converted = dice.nextDouble() < ChanceScale.logistic((points - 50) / 12.0);
            all.add(new Ending(signs(), points, converted, FIRST.plusSeconds(3600L * i)));
        }
        return all;
    }
}
