package org.hotelleads.booking;

/**
 * One thing that speaks for or against a booking being a lead's.
 *
 * @param what such as {@code email}, {@code phone}, {@code surname}, {@code givenName}, {@code arrival},
 *     {@code departure}, {@code reference}, {@code group}, {@code stay}, {@code folded}, {@code tail}
 * @param role whose it is in the booking; null where it belongs to no person
 * @param agrees whether both say the same; false where they contradict each other
 */
public record Evidence(String what, PersonRole role, boolean agrees) {}
