package org.hotelleads.score;

import java.time.Instant;

/**
 * How the story of one lead has ended, and what was known when its guest last wrote before.
 *
 * @param signs the reasons that held then, one bit each
 * @param points the score that the hotel's points gave then
 */
public record Ending(long signs, int points, boolean converted, Instant at) {}
