package org.hotelleads.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.KeyReach;
import org.hotelleads.access.Scope;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.hotel.HotelGroups;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Flaw;

/** What the caller can give to a key: no more than they have. */
@ApplicationScoped
class KeyRights {

    @Inject
    private Hotels hotels;

    @Inject
    private HotelGroups groups;

    @Inject
    private CurrentCaller caller;

    /**
     * @throws Refusal if the caller may not do all that the scopes are for
     */
    void requireAll(Set<Scope> scopes) {
        scopes.stream()
                .filter(scope -> !caller.get().permissions().containsAll(scope.permissions()))
                .findFirst()
                .ifPresent(scope -> {
                    throw Refusal.forbidden("error.key.scope", scope.word());
                });
    }

    /**
     * The hotels of a key.
     *
     * @throws Refusal if the caller may not see all of them; what is foreign looks as if it were none
     */
    KeyReach reach(KeyDescription described) {
        if (described.allHotels()) {
            if (!caller.get().allHotels()) {
                throw Refusal.forbidden("error.key.allHotels");
            }
            return KeyReach.everywhere();
        }
        var known = hotels.visible().stream().collect(Collectors.toMap(Hotel::code, Hotel::id));
        var flaws = new ArrayList<Flaw>();
        described.hotels().stream()
                .filter(code -> !known.containsKey(code))
                .forEach(code -> flaws.add(new Flaw("hotels", "error.hotel.unknown", List.of(code))));
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        var ids = described.hotels().stream().map(known::get).collect(Collectors.toSet());
        return new KeyReach(false, ids, groups.toGive(described.groups()).keySet());
    }
}
