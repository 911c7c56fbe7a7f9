package org.hotelleads.pms;

/** Whether what a connection tells changes leads. */
public enum PmsMode {
    /** It only proposes: a person looks at each match. */
    SHADOW,
    ACTIVE
}
