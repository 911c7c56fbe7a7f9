package org.hotelleads.pms;

import java.util.Set;

/**
 * Which bookings somebody wants to see.
 *
 * @param hotels codes; empty for all that the caller may see
 * @param query fragments of a reservation's number, a name or an email; empty for all
 */
public record BookingFilter(Set<String> hotels, Kind kind, String query) {

    /** What kind of bookings. */
    public enum Kind {
        ALL,
        WITH_LEAD,
        WITHOUT_LEAD,
        /** Those that make no sense. */
        FLAWED,
        /** Those of a property of which nobody has said which hotel it is; only for those who run the chain. */
        UNKNOWN_PROPERTY
    }

    public BookingFilter {
        hotels = Set.copyOf(hotels);
        query = query == null ? "" : query.strip();
    }

    public static BookingFilter everything() {
        return new BookingFilter(Set.of(), Kind.ALL, "");
    }
}
