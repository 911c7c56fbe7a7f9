package org.hotelleads.booking;

/** How a booking stands, whatever words its system has for it. */
public enum BookingStatus {
    /** An option, an enquiry, a place on the waiting list: no sale yet. A word that we do not know is read so, too. */
    TENTATIVE,
    CONFIRMED,
    IN_HOUSE,
    CHECKED_OUT,
    CANCELLED,
    /** Sold, but the guest did not come. */
    NO_SHOW,
    /** The system does not have it any more. */
    DELETED;

    /** Whether a guest who has this booking has bought: only such a booking converts a lead. */
    public boolean isSale() {
        return this == CONFIRMED || this == IN_HOUSE || this == CHECKED_OUT;
    }

    /** Whether nothing comes of it any more. */
    public boolean isOff() {
        return this == CANCELLED || this == DELETED;
    }
}
