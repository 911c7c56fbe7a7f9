package org.hotelleads.connector.cloudbeds;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.connector.http.Fields;

/** The guests of a reservation of Cloudbeds: an object with an entry for each, or an empty array if there are none. */
record CloudbedsPeople(Fields reservation) {

    /** The main guest first. */
    List<BookingPerson> all() {
        var people = entries().stream()
                .filter(JsonObject.class::isInstance)
                .map(guest -> person(new Fields(guest.asJsonObject())))
                .sorted(Comparator.comparing(BookingPerson::role))
                .toList();
        return people.isEmpty() ? mainGuestOnly() : people;
    }

    private Collection<JsonValue> entries() {
        var guests = reservation.json().get("guestList");
        if (guests instanceof JsonObject byId) {
            return byId.values();
        }
        return guests instanceof JsonArray list ? list : List.of();
    }

    private BookingPerson person(Fields guest) {
        var id = guest.text("guestID");
        var role = isMain(guest, id) ? PersonRole.PRIMARY_GUEST : PersonRole.GUEST;
        if (guest.isTrue("isAnonymized")) {
            return BookingPerson.forgotten(role, id);
        }
        return new BookingPerson(
                role,
                id,
                guest.text("guestFirstName"),
                guest.text("guestLastName"),
                guest.text("guestName"),
                guest.text("guestEmail"),
                false,
                Stream.of(guest.text("guestPhone"), guest.text("guestCellPhone"))
                        .filter(Objects::nonNull)
                        .toList(),
                false);
    }

    private boolean isMain(Fields guest, String id) {
        return guest.isTrue("isMainGuest") || id != null && id.equals(reservation.text("guestID"));
    }

    /** By whose id the reservation is found again when they change. */
    private List<BookingPerson> mainGuestOnly() {
        var id = reservation.text("guestID");
        return id == null
                ? List.of()
                : List.of(new BookingPerson(
                        PersonRole.PRIMARY_GUEST,
                        id,
                        null,
                        null,
                        reservation.text("guestName"),
                        null,
                        false,
                        List.of(),
                        false));
    }
}
