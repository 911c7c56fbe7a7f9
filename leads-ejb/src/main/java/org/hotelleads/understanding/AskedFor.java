package org.hotelleads.understanding;

/** What the bot says it has just asked the guest for. */
public enum AskedFor {
    NAME,
    EMAIL,
    PHONE,
    DATES
}
