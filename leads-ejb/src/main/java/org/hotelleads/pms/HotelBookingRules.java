package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.booking.BookingRules;
import org.hotelleads.booking.RulesOfHotels;
import org.hotelleads.hotel.Hotels;
import org.hotelleads.system.Refusal;

/** Where a hotel says how it judges bookings. */
@Stateless
public class HotelBookingRules {

    private static final int LONGEST_LIST = 10_000;

    @Inject
    private Hotels hotels;

    @Inject
    private Diary diary;

    @Inject
    private RulesOfHotels rules;

    @Requires(Permission.SET_UP_HOTELS)
    public BookingRules of(String hotel) {
        return rules.of(hotels.get(hotel).id());
    }

    /**
     * What holds for every booking that is looked at from now on.
     *
     * @throws Refusal naming each wrong field
     */
    @Requires(Permission.SET_UP_HOTELS)
    public void set(String hotel, BookingRules wish) {
        if (wish.windowDays() < BookingRules.SHORTEST_WINDOW || wish.windowDays() > BookingRules.LONGEST_WINDOW) {
            throw Refusal.invalid(
                    "windowDays",
                    "error.booking.window",
                    String.valueOf(BookingRules.SHORTEST_WINDOW),
                    String.valueOf(BookingRules.LONGEST_WINDOW));
        }
        if (wish.nobodys().length() > LONGEST_LIST) {
            throw Refusal.invalid("nobodys", "error.tooLong", String.valueOf(LONGEST_LIST));
        }
        var id = hotels.get(hotel).id();
        rules.set(id, wish);
        diary.note(Deed.HOTEL_RULES_CHANGED, hotel, id, Map.of("what", "bookings"));
    }
}
