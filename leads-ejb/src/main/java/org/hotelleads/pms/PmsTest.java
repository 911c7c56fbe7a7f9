package org.hotelleads.pms;

import java.util.List;

/**
 * What came of asking a hotel system whether it lets us in.
 *
 * @param properties the hotels that the credentials reach
 * @param trouble null when it went well
 * @param detail what else is known of the trouble; null if nothing
 */
public record PmsTest(List<PmsProperty> properties, PmsTrouble.Kind trouble, String detail) {}
