package org.hotelleads.pms;

import java.time.Duration;

/**
 * How a kind of hotel system wants to be asked.
 *
 * @param listsChanges whether it can be asked what has changed since a time
 * @param overlap how far to look back behind what is known, since its times are not exact
 * @param longestWindow the longest stretch of time for one question about changes
 * @param daysAtOnce the longest stretch of arrival days for one question
 * @param idsAtOnce how many reservations may be asked for at once
 * @param callsPerSecond what it takes in the long run by one credential
 */
public record Habits(
        boolean listsChanges,
        Duration overlap,
        Duration longestWindow,
        int daysAtOnce,
        int idsAtOnce,
        double callsPerSecond) {}
