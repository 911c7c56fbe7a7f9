package org.hotelleads.outbox;

/** How something is told. */
public enum Way {
    MAIL,
    WEBHOOK
}
