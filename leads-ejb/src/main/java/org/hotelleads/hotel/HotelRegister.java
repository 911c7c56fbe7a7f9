package org.hotelleads.hotel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Refusal;

/** Where hotels are opened and looked up by those who run the chain. */
@Stateless
public class HotelRegister {

    @Inject
    private Hotels hotels;

    @Inject
    private HotelHistory history;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Diary diary;

    @Requires(Permission.RUN_CHAIN)
    public List<Hotel> all() {
        return hotels.visible();
    }

    /**
     * The hotel of this code.
     *
     * @throws Refusal if there is none, or the caller has no right to it
     */
    @Requires(Permission.RUN_CHAIN)
    public Hotel get(String code) {
        return mine(hotels.find(code), code);
    }

    /**
     * Changes a hotel. What others have changed of it since it was seen stays, as long as it is not the same.
     *
     * @param version the one that the caller has seen
     * @param wish what is to be changed, by the names of {@link HotelDescription}; the code is for ever
     * @throws Refusal if there is no such hotel, a value is wrong, or somebody else has changed the same meanwhile
     */
    @Requires(Permission.RUN_CHAIN)
    public Hotel change(String code, int version, Map<String, String> wish) {
        var hotel = mine(hotels.findToChange(code), code);
        if (version > hotel.version()) {
            throw Refusal.invalid("version", "error.hotel.version", String.valueOf(version));
        }
        var before = hotel.facts();
        history.refuseOverlap(hotel, version, wish);
        var wanted = new HashMap<>(before);
        wanted.putAll(wish);
        hotel.become(HotelDescription.of(code, wanted));
        hotels.save();
        var changed = history.keep(hotel, before);
        if (!changed.isEmpty()) {
            diary.note(Deed.HOTEL_CHANGED, code, hotel.id(), changed);
        }
        return hotel;
    }

    private Hotel mine(Optional<Hotel> found, String code) {
        return found.filter(hotel -> caller.get().sees(hotel.id()))
                .orElseThrow(() -> Refusal.notFound("error.hotel.unknown", code));
    }

    /**
     * Opens a new hotel.
     *
     * @throws Refusal if there is one of this code, or the caller does not see all hotels and so would not see it
     */
    @Requires(Permission.RUN_CHAIN)
    public Hotel open(HotelDescription described) {
        if (!caller.get().allHotels()) {
            throw Refusal.forbidden("error.hotel.allHotels");
        }
        if (hotels.find(described.code()).isPresent()) {
            throw Refusal.conflict("error.hotel.exists", described.code());
        }
        var hotel = hotels.add(new Hotel(described));
        diary.note(Deed.HOTEL_OPENED, hotel.code(), hotel.id());
        return hotel;
    }
}
