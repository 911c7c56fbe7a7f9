package org.hotelleads.web.panel;

import java.io.Serializable;
import java.time.ZoneId;
import org.hotelleads.hotel.Hotel;

/** A hotel of the person, as a filter offers it. */
public record HotelChoice(String code, String name, ZoneId zone) implements Serializable {

    static HotelChoice of(Hotel hotel) {
        return new HotelChoice(hotel.code(), hotel.name(), hotel.zone());
    }
}
