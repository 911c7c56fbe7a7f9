package org.hotelleads.understanding;

/** What the hotel asked last and the guest's next words may answer. */
enum Question {
    NAME,
    EMAIL,
    PHONE,
    DATES,
    ARRIVAL,
    DEPARTURE,
    NIGHTS
}
