package org.hotelleads.search;

/**
 * How many guests wait for their next contact. Each number is counted up to {@link #UP_TO}; one more stands for "more
 * than that".
 *
 * @param overdue the time has passed
 * @param today still to come today, by the clock of the hotel
 */
public record DueCounts(int overdue, int today) {

    /** Beyond this number nobody counts what is left undone. */
    public static final int UP_TO = 999;
}
