package org.hotelleads.bench.pms;

import java.util.List;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.PersonRole;

/** By what a booking finds its lead. */
enum Hit {
    EMAIL("its email"),
    PHONE("its phone"),
    NAME("only the name and the days"),
    NOTHING("nothing: a stranger");

    private final String words;

    Hit(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    void add(DrawnLead lead, int number, BookingDraft draft) {
        draft.person(
                switch (this) {
                    case EMAIL -> person(lead.name(), lead.email(), null);
                    case PHONE -> person(lead.name(), "other" + number + "@elsewhere.example", lead.phone());
                    case NAME -> person(lead.name(), null, null);
                    case NOTHING ->
                        person(
                                "Zoltan Vajda" + number,
                                "zv" + number + "@elsewhere.example",
                                "+3620" + (3000000 + number));
                });
    }

    private static BookingPerson person(String name, String email, String phone) {
        var phones = phone == null ? List.<String>of() : List.of(phone);
        return new BookingPerson(PersonRole.PRIMARY_GUEST, null, null, null, name, email, false, phones, false);
    }
}
