package org.hotelleads.fakepms.cloudbeds;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A reservation of Cloudbeds, made up of what a test cares for: {@code new CloudbedsStay("3YM6AW9QV")}. */
public record CloudbedsStay(
        String id,
        String property,
        String status,
        boolean deleted,
        Instant created,
        Instant modified,
        LocalDate arrival,
        LocalDate departure,
        String firstName,
        String lastName,
        String email,
        String phone,
        String total) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** A confirmed reservation of two nights in hotel 6980934886756353. */
    public CloudbedsStay(String id) {
        this(
                id,
                "6980934886756353",
                "confirmed",
                false,
                Instant.parse("2026-08-01T09:00:00Z"),
                Instant.parse("2026-08-01T10:00:00Z"),
                LocalDate.parse("2026-09-10"),
                LocalDate.parse("2026-09-12"),
                "Ada",
                "Lovelace",
                "ada@example.org",
                "+34 600 111 222",
                "240.00");
    }

    public CloudbedsStay in(String hotel) {
        return new CloudbedsStay(
                id, hotel, status, deleted, created, modified, arrival, departure, firstName, lastName, email, phone,
                total);
    }

    public CloudbedsStay of(String first, String last, String address, String number) {
        return new CloudbedsStay(
                id, property, status, deleted, created, modified, arrival, departure, first, last, address, number,
                total);
    }

    public CloudbedsStay staying(LocalDate from, int nights) {
        return new CloudbedsStay(
                id,
                property,
                status,
                deleted,
                created,
                modified,
                from,
                from.plusDays(nights),
                firstName,
                lastName,
                email,
                phone,
                total);
    }

    public CloudbedsStay now(String word, Instant at) {
        return new CloudbedsStay(
                id, property, word, deleted, created, at, arrival, departure, firstName, lastName, email, phone, total);
    }

    public CloudbedsStay deletedAt(Instant at) {
        return new CloudbedsStay(
                id, property, status, true, created, at, arrival, departure, firstName, lastName, email, phone, total);
    }

    /** As the list by days has it. */
    JsonObject listed() {
        return common().add("guestName", firstName + " " + lastName)
                .add("startDate", arrival.toString())
                .add("endDate", departure.toString())
                .add("balance", 0)
                .build();
    }

    /** As it is with rates; amounts come as texts from some of its hotels. */
    JsonObject withRates(boolean withGuests) {
        var whole = common().add("isDeleted", deleted)
                .add("dateCreatedUTC", time(created))
                .add("dateModifiedUTC", time(modified))
                .add("reservationCheckIn", arrival + " 00:00:00")
                .add("reservationCheckOut", departure + " 00:00:00")
                .add("propertyCurrency", "EUR")
                .add("total", total);
        if (withGuests) {
            whole.add("guestList", Json.createObjectBuilder().add("G" + id, guest()));
        }
        return whole.build();
    }

    private JsonObjectBuilder common() {
        return Json.createObjectBuilder()
                .add("propertyID", property)
                .add("reservationID", id)
                .add("dateCreated", time(created))
                .add("dateModified", time(modified))
                .add("status", status)
                .add("guestID", "G" + id);
    }

    private JsonObjectBuilder guest() {
        var guest = Json.createObjectBuilder()
                .add("guestID", "G" + id)
                .add("guestFirstName", firstName)
                .add("guestLastName", lastName)
                .add("isMainGuest", true);
        return guest.add("guestEmail", email == null ? "" : email).add("guestPhone", phone == null ? "" : phone);
    }

    private static String time(Instant time) {
        return TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
