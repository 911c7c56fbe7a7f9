package org.hotelleads.booking;

/** What somebody has to do with a booking; who stands first here is asked first when a lead is looked for. */
public enum PersonRole {
    BOOKER,
    PRIMARY_GUEST,
    GUEST,
    COMPANY
}
