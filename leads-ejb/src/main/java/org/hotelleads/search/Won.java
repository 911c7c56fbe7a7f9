package org.hotelleads.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What has been sold to some leads: bookings that are theirs and neither off nor of guests who did not come.
 *
 * @param revenue one amount for each currency, never added up
 * @param directShare of the bookings of which it is known, the share that costs no commission, 0 to 1; empty if of none
 * @param byChannel the same for each channel of the leads, the most bookings first
 * @param byPersona the same for each persona
 * @param window for so many days a booking counts as a lead's doing; empty when there is no hotel
 */
public record Won(
        long bookings,
        long nights,
        List<Money> revenue,
        Optional<Double> directShare,
        List<Part> byChannel,
        List<Part> byPersona,
        Optional<Window> window) {

    /** An amount of one currency (ISO 4217). */
    public record Money(String currency, BigDecimal amount) {}

    /**
     * What has been sold to the leads of one kind.
     *
     * @param what the name of the channel or the persona
     */
    public record Part(
            String what, long leads, long bookings, long nights, List<Money> revenue, Optional<Double> directShare) {}

    /** The shortest and the longest number of days of the hotels that it is about. */
    public record Window(int shortest, int longest) {}
}
