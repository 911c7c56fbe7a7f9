package org.hotelleads.batch.pms;

import java.io.Serializable;

/**
 * Which page is to be read next.
 *
 * @param piece its number
 * @param cursor of the page within the piece; null for the first
 */
record PlaceInPieces(int piece, String cursor) implements Serializable {}
