package org.hotelleads.understanding;

/** What a fact is about; of each kind one fact stands at a time. */
public enum FactKind {
    NAME,
    EMAIL,
    PHONE,
    /** ISO date. */
    ARRIVAL,
    /** ISO date. */
    DEPARTURE,
    /** A count. */
    NIGHTS,
    /** {@code yyyy-MM}. */
    MONTH,
    ADULTS,
    CHILDREN,
    /** Whole years, the youngest first, with commas between; a baby of months is 0. */
    CHILD_AGES,
    ROOMS,
    /** A kind of room or board in the guest's words. */
    ROOM_TYPE
}
