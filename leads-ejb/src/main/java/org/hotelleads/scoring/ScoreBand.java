package org.hotelleads.scoring;

/**
 * How leads with scores of one band ended.
 *
 * @param from the lowest score of the band
 * @param to the highest
 * @param foretold the share that was to convert by these scores, 0 to 1; of no meaning without leads
 */
public record ScoreBand(int from, int to, int closed, int converted, double foretold) {

    private static final int FEW = 20;

    /** The share that really converted, 0 to 1. */
    public double share() {
        return closed == 0 ? 0 : (double) converted / closed;
    }

    /** Whether there are so few leads that the share tells little. */
    public boolean isFew() {
        return closed < FEW;
    }
}
