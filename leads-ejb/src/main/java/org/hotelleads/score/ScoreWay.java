package org.hotelleads.score;

/** How it is decided by which card a hotel scores. */
public enum ScoreWay {
    /** By points, until what is learned foretells better. */
    AUTOMATIC,
    /** By points, whatever is learned. */
    POINTS,
    /** By something that was learned at a certain time, until somebody chooses otherwise. */
    LEARNED
}
