package org.hotelleads.lead;

/** How a guest buys, judged from what the guest says; it tells the team how to answer. */
public enum Persona {
    DIRECT_BOOKER,
    COMPARER,
    EXPLORER,
    URGENT
}
