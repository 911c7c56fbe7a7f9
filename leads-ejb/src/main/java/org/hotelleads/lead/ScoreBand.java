package org.hotelleads.lead;

/** How promising a lead is at a glance. */
public enum ScoreBand {
    /** Below 35 points. */
    COLD,
    /** 35 to 64 points. */
    WARM,
    /** 65 points and more. */
    HOT;

    private static final int FROM_WARM = 35;
    private static final int FROM_HOT = 65;

    /** The band of a score of 0 to 100. */
    public static ScoreBand of(int score) {
        if (score >= FROM_HOT) {
            return HOT;
        }
        return score >= FROM_WARM ? WARM : COLD;
    }
}
