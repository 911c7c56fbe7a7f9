package org.hotelleads.booking;

import java.util.UUID;

/**
 * A booking never was: whoever told it takes it back. Told within the transaction in which it goes, so that what it has made
 * of a lead goes with it.
 *
 * @param by who has taken it back
 */
public record BookingRevoked(UUID booking, String by) {}
