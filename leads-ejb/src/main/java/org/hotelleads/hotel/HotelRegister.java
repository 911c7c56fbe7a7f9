package org.hotelleads.hotel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
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
    private Diary diary;

    @Requires(Permission.RUN_CHAIN)
    public List<Hotel> all() {
        return hotels.visible();
    }

    /**
     * Opens a new hotel.
     *
     * @throws Refusal if there is one of this code
     */
    @Requires(Permission.RUN_CHAIN)
    public Hotel open(HotelDescription described) {
        if (hotels.find(described.code()).isPresent()) {
            throw Refusal.conflict("error.hotel.exists", described.code());
        }
        var hotel = hotels.add(new Hotel(described));
        diary.note(Deed.HOTEL_OPENED, hotel.code(), hotel.id());
        return hotel;
    }
}
