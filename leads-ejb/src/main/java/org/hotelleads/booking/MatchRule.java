package org.hotelleads.booking;

/** By which rule a booking was found to be a lead's, the surest first. */
public enum MatchRule {
    /** The booking names the lead. */
    REFERENCE,
    /** Another room of the same booking is the lead's. */
    SAME_GROUP,
    EMAIL_AND_PHONE,
    EMAIL,
    PHONE_AND_SURNAME,
    /** Only with a stay that overlaps the one that the lead wished for. */
    PHONE,
    /** Same name and nearly the same days, and nothing that speaks against it. */
    NAME_AND_DAYS,
    /** Too weak to act on: surname and arrival, nearly the same email, the end of the phone. */
    HINT,
    /** Somebody of the team has said so. */
    BY_HAND;

    /** Whether no later change of the booking's contacts alters it by itself. */
    public boolean isFirm() {
        return this != PHONE && this != NAME_AND_DAYS && this != HINT;
    }
}
