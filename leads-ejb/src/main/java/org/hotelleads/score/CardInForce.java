package org.hotelleads.score;

import org.hotelleads.understanding.ScoreCard;

/**
 * The card by which a hotel scores at present.
 *
 * @param number counts the changes: whatever was scored with another number is scored anew
 */
public record CardInForce(int number, ScoreCard card) {}
