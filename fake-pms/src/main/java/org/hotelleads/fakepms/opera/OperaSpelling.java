package org.hotelleads.fakepms.opera;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** How OPERA spells a reservation, which is not the same in each of its modules. */
record OperaSpelling(OperaStay stay) {

    /** As it stands in a list. */
    JsonObject listed(boolean withContacts) {
        var guest = Json.createObjectBuilder()
                .add("id", stay.profile())
                .add("givenName", stay.givenName())
                .add("surname", stay.surname())
                .add("fullName", stay.givenName() + " " + stay.surname());
        if (withContacts) {
            tell(guest, "email", stay.email());
            tell(guest, "phoneNumber", stay.phone());
        }
        return common().add(
                        "roomStay",
                        days().add("adultCount", 2)
                                .add("childCount", 0)
                                .add("numberOfRooms", "1")
                                .add("totalAmount", money("amount")))
                .add("reservationGuest", guest)
                .build();
    }

    /** As it is read alone. */
    JsonObject alone() {
        return common().add("roomStay", days().add("total", money("amountAfterTax")))
                .add(
                        "reservationGuests",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "profileInfo",
                                                Json.createObjectBuilder()
                                                        .add("profileIdList", ids(stay.profile(), "Profile"))
                                                        .add("profile", details()))
                                        .add("primary", true)))
                .build();
    }

    /** The guest as the customer module knows them. */
    JsonObject profiled() {
        return Json.createObjectBuilder()
                .add("profileIdList", ids(stay.profile(), "Profile"))
                .add("profileDetails", details())
                .build();
    }

    private JsonObjectBuilder common() {
        return Json.createObjectBuilder()
                .add("reservationIdList", ids(stay.id(), "Reservation"))
                .add("hotelId", stay.hotel())
                .add("reservationStatus", stay.status())
                .add("createDateTime", stay.created())
                .add("lastModifyDateTime", stay.modified());
    }

    private JsonObjectBuilder days() {
        return Json.createObjectBuilder()
                .add("arrivalDate", stay.arrival().toString())
                .add("departureDate", stay.departure().toString());
    }

    private JsonObjectBuilder money(String field) {
        return Json.createObjectBuilder().add(field, stay.amount()).add("currencyCode", "EUR");
    }

    private JsonObjectBuilder details() {
        var details = Json.createObjectBuilder()
                .add(
                        "customer",
                        Json.createObjectBuilder()
                                .add(
                                        "personName",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("givenName", stay.givenName())
                                                        .add("surname", stay.surname())
                                                        .add("nameType", "Primary"))));
        addContact(details, "emails", "email", "emailAddress", stay.email());
        addContact(details, "telephones", "telephone", "phoneNumber", stay.phone());
        return details;
    }

    private static void addContact(JsonObjectBuilder details, String all, String one, String field, String value) {
        if (value != null) {
            var contact = Json.createObjectBuilder().add(field, value).add("primaryInd", true);
            details.add(
                    all,
                    Json.createObjectBuilder()
                            .add(
                                    one + "Info",
                                    Json.createArrayBuilder()
                                            .add(Json.createObjectBuilder().add(one, contact))));
        }
    }

    static JsonArrayBuilder ids(String id, String type) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("id", id).add("type", type));
    }

    private static void tell(JsonObjectBuilder object, String field, String value) {
        if (value != null) {
            object.add(field, value);
        }
    }
}
