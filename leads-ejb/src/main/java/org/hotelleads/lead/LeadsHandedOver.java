package org.hotelleads.lead;

import org.hotelleads.access.User;

/**
 * Somebody has got many leads at once.
 *
 * @param occasion what makes this handing over the only one of its kind, however often it is told
 * @param filter the query of the panel's address that shows these leads
 */
public record LeadsHandedOver(String occasion, User to, int count, String by, String filter) {}
