package org.hotelleads.booking;

import java.time.Instant;

/**
 * A hotel system has not given for so long what it is asked that a person has to see to it. Until it works again this is
 * told once more only if it gets worse.
 *
 * @param health how bad it is: DEGRADED or AUTH_FAILED
 * @param trouble what kind of trouble it is, such as DOWN
 * @param detail what the system said; never a secret, never a guest
 * @param lastSuccessAt when all was well; null if it never was
 */
public record HotelSystemFails(
        HotelSystem system, String health, String trouble, String detail, Instant lastSuccessAt) {}
