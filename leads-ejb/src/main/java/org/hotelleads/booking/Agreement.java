package org.hotelleads.booking;

/** How two sayings about one thing go together. */
public enum Agreement {
    SAME,
    /** Probably the same: a letter mistyped, an initial for a name. */
    NEAR,
    /** One of them is missing. */
    UNKNOWN,
    DIFFERENT;

    public boolean isClose() {
        return this == SAME || this == NEAR;
    }
}
