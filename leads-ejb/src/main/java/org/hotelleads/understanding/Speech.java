package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the guest's messages tell of their language: for each that we know the logarithm of how likely it is, in tenths,
 * the likeliest at zero. What was said long ago weighs less, and none falls so low that it could not come back.
 */
record Speech(List<Integer> weights) {
    private static final int LOWEST = -200;
    private static final int REMEMBERED_TENTHS = 8;
    private static final int TOLD_BEFORE = -60;
    private static final double FAVOUR = 5;
    private static final int CLEAR = 10;

    Speech {
        weights = List.copyOf(weights);
    }

    static Speech unknown() {
        return new Speech(List.of());
    }

    /** What an older state told: only which language. */
    static Speech of(String language) {
        List<Integer> weights = new ArrayList<>();
        Vocabularies.LANGUAGES.forEach(each -> weights.add(each.equals(language) ? 0 : TOLD_BEFORE));
        return new Speech(weights);
    }

    boolean isKnown() {
        return !weights.isEmpty();
    }

    /** How much a further message is expected in the language. */
    double expected(int language) {
        return isKnown() ? Math.max(-FAVOUR, weights.get(language) / 10.0) : 0;
    }

    /** This and what one further message tells, as natural logarithms. */
    Speech hearing(double[] told) {
        List<Integer> sums = new ArrayList<>();
        for (int at = 0; at < told.length; at++) {
            int before = isKnown() ? weights.get(at) * REMEMBERED_TENTHS / 10 : 0;
            sums.add(before + (int) Math.round(10 * told[at]));
        }
        int best = Collections.max(sums);
        return new Speech(sums.stream().map(sum -> Math.max(LOWEST, sum - best)).toList());
    }

    /** The language that is clearly likelier than the others. */
    Optional<String> language() {
        if (!isKnown()) {
            return Optional.empty();
        }
        List<Integer> ranked =
                weights.stream().sorted(Collections.reverseOrder()).toList();
        boolean clear = ranked.get(0) - ranked.get(1) >= CLEAR;
        return clear ? Optional.of(Vocabularies.LANGUAGES.get(weights.indexOf(ranked.get(0)))) : Optional.empty();
    }
}
