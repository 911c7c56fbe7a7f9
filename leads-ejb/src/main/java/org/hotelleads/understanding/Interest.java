package org.hotelleads.understanding;

/** What guests ask a hotel about. */
public enum Interest {
    BREAKFAST,
    BOARD,
    RESTAURANT,
    DIETARY,
    PARKING,
    CHARGING,
    PETS,
    POOL,
    SPA,
    GYM,
    WIFI,
    BEACH,
    VIEW,
    TRANSFER,
    ACCESSIBILITY,
    COT,
    KIDS,
    CHECK_IN,
    CHECK_OUT,
    LUGGAGE,
    CANCELLATION,
    PRICE,
    PAYMENT,
    AIR_CONDITIONING,
    LOCATION,
    ACTIVITIES,
    EVENTS
}
