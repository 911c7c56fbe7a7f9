package org.hotelleads.bench.pms;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hotelleads.pms.match.KnownBooking;

/**
 * Rooms that were booked at once, mostly one, and the truth about them.
 *
 * @param trip that they are for
 * @param sharesKey whether somebody of it has an email or a phone of a lead of the trip, or names its number
 */
record MadeBooking(Story story, Trip trip, List<KnownBooking> rooms, boolean sharesKey) {

    Instant bookedAt() {
        return rooms.get(0).booking().bookedAt();
    }

    /** What is known of it, for whoever wants to learn from a miss. */
    String inWords() {
        var booking = rooms.get(0).booking();
        return booking.persons().stream()
                        .map(person ->
                                person.role() + " " + person.name() + " " + person.email() + " " + person.phones())
                        .collect(Collectors.joining("; "))
                + " " + booking.arrival() + " to " + booking.departure() + ", made " + booking.bookedAt();
    }
}
