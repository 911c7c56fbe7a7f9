package org.hotelleads.batch.demo;

import java.util.List;
import org.hotelleads.hotel.HotelDescription;

/** One hotel of the made-up chain, and in which languages its guests write. */
record DemoHotel(HotelDescription description, List<String> languages) {

    static final List<DemoHotel> ALL = List.of(
            new DemoHotel(
                    new HotelDescription("sol-palma", "Sol Palma Beach", "Europe/Madrid", "es", "ES", "EUR"),
                    List.of("es", "es", "en")),
            new DemoHotel(
                    new HotelDescription("thames-london", "Thames View London", "Europe/London", "en", "GB", "GBP"),
                    List.of("en", "en", "en", "es")),
            new DemoHotel(
                    new HotelDescription("bahia-cancun", "Bahía Cancún Resort", "America/Cancun", "es-MX", "MX", "MXN"),
                    List.of("es", "en")));
}
