package org.hotelleads.booking;

/**
 * How a hotel judges bookings.
 *
 * @param windowDays for so many days after it was captured, a booking is the lead's doing; 1 to 730
 * @param noShowIsOff whether a guest who did not come counts like one who has cancelled
 * @param nobodys one in a line: addresses, domains and phone numbers that identify nobody
 */
public record BookingRules(int windowDays, OnCancel onCancel, boolean noShowIsOff, String nobodys) {

    public static final int SHORTEST_WINDOW = 1;
    public static final int LONGEST_WINDOW = 730;

    /** What a hotel goes by that has said nothing else. */
    public static final BookingRules USUAL = new BookingRules(180, OnCancel.REOPEN, false, "");
}
