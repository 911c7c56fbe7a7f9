package org.hotelleads.booking;

/** What a booking is for the lead that it belongs to. */
public enum LinkState {
    /** Not sold yet. */
    PENDING,
    WON,
    /** Cancelled, or gone. */
    OFF
}
