package org.hotelleads.booking;

/** What becomes of a lead that was Converted by a booking when the booking is cancelled. */
public enum OnCancel {
    /** It is opened again, and is to be contacted. */
    REOPEN,
    LOSE
}
