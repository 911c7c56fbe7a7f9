package org.hotelleads.lead;

/** What two leads of one guest may say differently, so that a merge must choose. */
public enum MergeField {
    NAME,
    EMAIL,
    PHONE,
    STAY,
    /** The status with its next contact. */
    STATUS,
    ASSIGNEE
}
