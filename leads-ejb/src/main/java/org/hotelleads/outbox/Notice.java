package org.hotelleads.outbox;

/**
 * An address that is told of each new lead of a hotel.
 *
 * @param locale the language in which it is told, such as {@code es}
 */
public record Notice(String address, String locale) {}
