package org.hotelleads.access;

/**
 * A key that opens the door.
 *
 * @param rate requests a minute; null for as many as the setting says
 * @param caller who shows it, with all rights it has at the moment
 */
public record KnownKey(long id, Integer rate, Caller caller) {}
