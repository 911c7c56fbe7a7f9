package org.hotelleads.outbox;

/** What has become of something that is to be sent. */
public enum OutboxState {
    /** It will be tried, or tried again. */
    WAITING,
    /** The receiver's server has taken it. */
    SENT,
    /** It was tried for a day, or the receiver wants no more; somebody may have it sent again. */
    GIVEN_UP
}
