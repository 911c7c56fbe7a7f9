package org.hotelleads.privacy;

/** Kinds of what is kept of guests, as people read how much of it there is. */
public enum GuestData {
    LEADS,
    CONVERSATIONS,
    MESSAGES,
    COMMENTS,
    BOOKINGS,
    RAW_BOOKINGS,
    MATCHES,
    MAILS,
    DELIVERIES,
    FILES,
    FILTERS,
    MENTIONS,
    CONSENTS,
    IMPORTS
}
