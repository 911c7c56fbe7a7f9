package org.hotelleads.pms;

import java.time.ZoneId;

/**
 * A hotel as a hotel system knows it; whatever it does not say is null.
 *
 * @param code the system's own, as bookings name it
 * @param currency ISO 4217
 */
public record PmsProperty(String code, String name, ZoneId zone, String currency) {}
