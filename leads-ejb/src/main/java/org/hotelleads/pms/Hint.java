package org.hotelleads.pms;

/**
 * A system says that something has happened to something. It is never believed: what it names is read anew.
 *
 * @param about what it names
 * @param property the system's code of the hotel; null if it is not said
 * @param id of what it names
 * @param onceKey the same for the same notice, however often it comes; null where the system has no such thing
 */
public record Hint(About about, String property, String id, String onceKey) {

    /** What a hint may be about. */
    public enum About {
        RESERVATION,
        /** All reservations that were booked together. */
        GROUP,
        /** All reservations that name this person. */
        PERSON
    }
}
