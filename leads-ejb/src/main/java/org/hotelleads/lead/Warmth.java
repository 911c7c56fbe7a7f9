package org.hotelleads.lead;

/** How promising a lead is at a glance, by its score. */
public enum Warmth {
    COLD(0, 34),
    WARM(35, 64),
    HOT(65, Score.HIGHEST);

    private final int from;
    private final int to;

    Warmth(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Of a score of 0 to 100. */
    public static Warmth of(int score) {
        return score >= HOT.from ? HOT : score >= WARM.from ? WARM : COLD;
    }

    /** The lowest score. */
    public int from() {
        return from;
    }

    /** The highest score. */
    public int to() {
        return to;
    }
}
