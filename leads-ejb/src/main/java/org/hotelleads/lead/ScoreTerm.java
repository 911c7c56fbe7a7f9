package org.hotelleads.lead;

import java.time.Instant;

/**
 * By which card of the hotel a score was made, and until when it holds although nobody says anything.
 *
 * @param card the number of the hotel's card, 0 for the one with which every hotel begins
 * @param until null for ever
 */
public record ScoreTerm(int card, Instant until) {

    /** By the first card, and for ever. */
    public static ScoreTerm lasting() {
        return new ScoreTerm(0, null);
    }
}
