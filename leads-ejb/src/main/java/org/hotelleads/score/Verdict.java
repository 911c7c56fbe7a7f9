package org.hotelleads.score;

/** What became of an attempt to learn a score. */
public enum Verdict {
    /** It foretells better than the points. */
    BETTER,
    /** There are too few leads that have ended. */
    TOO_FEW,
    /** There are enough, but too few that converted, or that were lost. */
    TOO_FEW_OF_EACH,
    /** It foretells hardly better than guessing. */
    WEAK,
    /** It foretells no better than the points. */
    NO_BETTER
}
