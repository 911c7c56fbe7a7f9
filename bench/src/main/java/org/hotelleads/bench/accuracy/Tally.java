package org.hotelleads.bench.accuracy;

import java.util.Locale;

/** How many there are, how many were understood at all, and how many of these rightly. */
final class Tally {

    private int there;
    private int told;
    private int right;

    void add(boolean isThere, boolean isTold, boolean isRight) {
        there += isThere ? 1 : 0;
        told += isTold ? 1 : 0;
        right += isRight ? 1 : 0;
    }

    double precision() {
        return told == 0 ? 1 : (double) right / told;
    }

    double recall() {
        return there == 0 ? 1 : (double) right / there;
    }

    String share() {
        return String.format(Locale.ROOT, "%.1f %% (%d of %d)", 100 * recall(), right, there);
    }

    String precisionAndRecall() {
        return String.format(Locale.ROOT, "%.3f | %.3f | %d of %d, %d told", precision(), recall(), right, there, told);
    }
}
