package org.hotelleads.access;

/** What an operation of the core asks of its caller. */
public enum Permission {
    /** See to one's own account: password, language, second step, browsers. Everybody may who has signed in. */
    KEEP_ACCOUNT,
    READ_LEADS,
    WORK_LEADS,
    CAPTURE,
    EXPORT_LEADS,
    /** Report bookings, and see what becomes of them. */
    LINK_BOOKINGS,
    /** Decide which booking is which lead's where no rule can. */
    REVIEW_MATCHES,
    /** The settings of one's hotels: who is told of what, and who gets which leads. */
    SET_UP_HOTELS,
    /** Hotels, people, keys and connections of the whole chain. */
    RUN_CHAIN
}
