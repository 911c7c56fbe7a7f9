package org.hotelleads.access;

import java.util.Set;

/**
 * In which hotels a key may be used.
 *
 * @param allHotels in all there are and will be; then there are neither hotels nor groups
 * @param hotels ids of single hotels
 * @param groups ids of groups: in whatever hotels are in them just now
 */
public record KeyReach(boolean allHotels, Set<Long> hotels, Set<Long> groups) {

    private static final KeyReach EVERYWHERE = new KeyReach(true, Set.of(), Set.of());

    public KeyReach {
        hotels = Set.copyOf(hotels);
        groups = Set.copyOf(groups);
    }

    public static KeyReach everywhere() {
        return EVERYWHERE;
    }

    /** Whether the caller has all of it, now and later: a group may get any hotel. */
    public boolean isWithin(Caller caller) {
        return caller.allHotels()
                || !allHotels
                        && groups.isEmpty()
                        && !hotels.isEmpty()
                        && caller.hotels().containsAll(hotels);
    }
}
