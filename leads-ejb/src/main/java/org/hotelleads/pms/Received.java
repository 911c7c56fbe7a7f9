package org.hotelleads.pms;

import java.util.UUID;

/**
 * What became of a booking that was sent.
 *
 * @param booking our id of it
 * @param duplicate whether it said nothing new
 * @param knownProperty whether we know which hotel it is
 */
public record Received(UUID booking, boolean duplicate, boolean knownProperty) {}
