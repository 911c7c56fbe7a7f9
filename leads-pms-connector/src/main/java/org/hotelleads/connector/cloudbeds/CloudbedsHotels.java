package org.hotelleads.connector.cloudbeds;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotelleads.connector.http.Bookings;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.PmsSetting;

/** The hotels that a key of Cloudbeds opens. */
record CloudbedsHotels(CloudbedsDesk desk) {

    private static final int AT_ONCE = 100;

    /** All, or only those that the connection names. */
    List<PmsProperty> all() {
        var wanted = desk.access().setting(PmsSetting.PROPERTY).orElse(null);
        var hotels = new ArrayList<PmsProperty>();
        String next = null;
        do {
            var page = CloudbedsPaging.page(next);
            var answer = desk.ask("getHotels", (cloudbeds, key) -> cloudbeds.hotels(key, wanted, page, AT_ONCE));
            Bookings.list(answer, "data").stream()
                    .flatMap(hotel -> hotel(hotel).stream())
                    .forEach(hotels::add);
            next = CloudbedsPaging.next(answer, page, AT_ONCE);
        } while (next != null);
        return hotels;
    }

    private Optional<PmsProperty> hotel(Fields hotel) {
        var code = hotel.text("propertyID");
        return code == null
                ? Optional.empty()
                : Optional.of(new PmsProperty(
                        code, hotel.text("propertyName"), zone(hotel.text("propertyTimezone")), currency(hotel, code)));
    }

    private static ZoneId zone(String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** The list has an array of currencies, the details of a hotel have one. */
    private String currency(Fields hotel, String code) {
        return hotel.each("propertyCurrency").stream()
                .map(currency -> currency.text("currencyCode"))
                .filter(currency -> currency != null)
                .findFirst()
                .orElseGet(() -> desk.ask("getHotelDetails", (cloudbeds, key) -> cloudbeds.hotel(key, code))
                        .fields()
                        .inside("data", "propertyCurrency")
                        .text("currencyCode"));
    }
}
