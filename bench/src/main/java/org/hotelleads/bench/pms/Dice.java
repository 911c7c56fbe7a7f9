package org.hotelleads.bench.pms;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** Chance that falls the same way in each run. */
final class Dice {

    /** How flat the top of a list of commonest things is. */
    private static final int HEAD = 3;

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean in100(double times) {
        return random.nextDouble() * 100 < times;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both bounds may come. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Mostly less than the mean, seldom many times as much. */
    double around(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    <T> T one(List<T> all) {
        return all.get(below(all.size()));
    }

    /** One of a list that begins with the commonest, as often as names come: the tenth a fourth as often as the first. */
    <T> T common(List<T> all) {
        var scale = Math.log((double) (all.size() + HEAD) / HEAD);
        var place = (int) (HEAD * Math.expm1(random.nextDouble() * scale));
        return all.get(Math.min(place, all.size() - 1));
    }

    <T> T weighted(T[] all, ToIntFunction<T> weight) {
        var sum = 0;
        for (var one : all) {
            sum += weight.applyAsInt(one);
        }
        var left = below(sum);
        for (var one : all) {
            left -= weight.applyAsInt(one);
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalStateException();
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
