package org.hotelleads.booking;

/** How many rooms and people a booking is for; whatever is unknown is null. */
public record Heads(Integer rooms, Integer adults, Integer children) {

    static final Heads UNKNOWN = new Heads(null, null, null);
}
