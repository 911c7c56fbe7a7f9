package org.hotelleads.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;

/** Bounds what is read and erased to the hotels that the caller may see. */
@ApplicationScoped
class HotelBound {

    @Inject
    private CurrentCaller caller;

    /** Adds a condition on the column to a query, and its value to the values; for who sees the whole chain none. */
    String and(String column, List<Object> values) {
        if (caller.get().allHotels()) {
            return "";
        }
        values.add(ids(caller.get().hotels()));
        return " and " + column + " = any (?::bigint[])";
    }

    boolean sees(Long hotel) {
        return hotel == null ? caller.get().allHotels() : caller.get().sees(hotel);
    }

    boolean isWholeChain() {
        return caller.get().allHotels();
    }

    /** How PostgreSQL writes an array. */
    static String ids(Collection<?> ids) {
        return ids.stream().map(String::valueOf).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
