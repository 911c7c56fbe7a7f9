package org.hotelleads.lead;

/** Why a lead did not work out. */
public enum LostReason {
    NO_AVAILABILITY,
    PRICE,
    BOOKED_ELSEWHERE,
    DATES_PASSED,
    NO_ANSWER,
    OTHER
}
