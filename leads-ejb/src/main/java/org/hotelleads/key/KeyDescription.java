package org.hotelleads.key;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotelleads.access.ApiKeys;
import org.hotelleads.access.Scope;
import org.hotelleads.system.Characters;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/**
 * What somebody says of a key; it can only be made with right values.
 *
 * @param name stands in the history for whatever the key does
 * @param allHotels whether it is for every hotel; then there are neither hotels nor groups
 * @param hotels codes of hotels
 * @param groups codes of groups of hotels
 * @param rate requests a minute; null for as many as the setting {@code leads.api.rate} says
 * @param expiresAt when it stops working; null for never
 */
public record KeyDescription(
        String name,
        Set<Scope> scopes,
        boolean allHotels,
        Set<String> hotels,
        Set<String> groups,
        Integer rate,
        Instant expiresAt) {

    /** The most requests a minute to which a key can be limited. */
    public static final int MOST_RATE = 1_000_000;

    private static final int LONGEST_NAME = 120;

    /**
     * @throws Refusal naming each wrong field
     */
    public KeyDescription {
        scopes = Set.copyOf(scopes);
        hotels = Set.copyOf(hotels);
        groups = Set.copyOf(groups);
        var flaws = new ArrayList<Flaw>();
        require(Characters.isName(name, LONGEST_NAME), "name", "error.hotel.name", flaws);
        require(!ApiKeys.BOOTSTRAP.equals(name), "name", "error.key.reserved", flaws);
        require(!scopes.isEmpty(), "scopes", "error.key.scopes", flaws);
        var isPlaced = !hotels.isEmpty() || !groups.isEmpty();
        require(allHotels != isPlaced, "hotels", allHotels ? "error.key.allOrSome" : "error.key.hotels", flaws);
        if (rate != null && (rate < 1 || rate > MOST_RATE)) {
            flaws.add(new Flaw("rate", "error.range", List.of("1", String.valueOf(MOST_RATE))));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private static void require(boolean right, String field, String key, List<Flaw> flaws) {
        if (!right) {
            flaws.add(new Flaw(field, key, List.of()));
        }
    }
}
