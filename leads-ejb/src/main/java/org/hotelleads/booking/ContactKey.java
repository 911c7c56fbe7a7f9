package org.hotelleads.booking;

import java.util.Objects;

/**
 * One thing by which somebody of a booking can be recognised, written as leads' contacts are.
 *
 * @param value compared letter by letter
 * @param surname of the same person in its loose form ({@link PersonName#surname}), empty if it is unknown
 */
public record ContactKey(Kind kind, String value, String surname) {

    /** What the value is. */
    public enum Kind {
        /** The whole address; where its domain has letters beyond ASCII, there is a key for either spelling. */
        EMAIL,
        /** The address without dots and tag before the @, as the database function folded_email makes it: only a hint. */
        EMAIL_FOLDED,
        /** E.164; a number that is written in two ways has a key for each of them. */
        PHONE,
        /** The last nine digits of a phone: only a hint. */
        PHONE_TAIL,
        /** The id that the system has for the person, unique within one connection. */
        PERSON
    }

    public ContactKey {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
        Objects.requireNonNull(surname);
    }

    /** Only the kind: nothing personal, so that it may stand in a log. */
    @Override
    public String toString() {
        return kind.name();
    }
}
