package org.hotelleads.audit;

/**
 * What a check of the whole log has found.
 *
 * @param isWhole whether every seal fits its entry and the seal before, and no entry was slipped in behind them
 * @param sealed how many entries are sealed
 * @param open how many wait for their seal; they are sealed within seconds
 * @param hash of the last seal: whoever writes it down can tell later whether the end of the log was cut off
 * @param brokenAt the number of the first seal that does not fit, or that is missing; null if all fit
 */
public record Verdict(boolean isWhole, long sealed, long open, String hash, Long brokenAt) {}
