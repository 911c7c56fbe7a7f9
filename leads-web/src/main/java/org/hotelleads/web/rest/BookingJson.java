package org.hotelleads.web.rest;

import static org.hotelleads.web.rest.StayJson.text;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.pms.BookingRow;
import org.hotelleads.pms.BookingRows;

/** A booking as JSON, with the lead whose it is; what is unknown is null. */
@JsonbPropertyOrder({
    "id",
    "system",
    "connection",
    "property",
    "hotel",
    "reservationId",
    "confirmationNo",
    "status",
    "rawStatus",
    "bookedAt",
    "updatedAt",
    "arrival",
    "departure",
    "nights",
    "total",
    "channel",
    "source",
    "direct",
    "persons",
    "flaw",
    "lead"
})
public record BookingJson(
        String id,
        String system,
        String connection,
        String property,
        String hotel,
        String reservationId,
        String confirmationNo,
        String status,
        String rawStatus,
        String bookedAt,
        String updatedAt,
        String arrival,
        String departure,
        int nights,
        MoneyJson total,
        String channel,
        String source,
        Boolean direct,
        List<PersonJson> persons,
        String flaw,
        LinkedJson lead) {

    /** Somebody whom the booking names. */
    @JsonbPropertyOrder({"role", "name", "email", "phones"})
    public record PersonJson(String role, String name, String email, List<String> phones) {

        static PersonJson of(BookingPerson person) {
            return new PersonJson(person.role().name(), person.name(), person.email(), person.phones());
        }
    }

    /** The lead whose it is, and by what that was found. */
    @JsonbPropertyOrder({"id", "name", "status", "state", "rule", "evidence", "madeAt", "madeBy", "reopensAt"})
    public record LinkedJson(
            String id,
            String name,
            String status,
            String state,
            String rule,
            List<EvidenceJson> evidence,
            String madeAt,
            String madeBy,
            String reopensAt) {

        static LinkedJson of(BookingRow.Linked linked) {
            return new LinkedJson(
                    linked.lead().toString(),
                    linked.leadName(),
                    text(linked.leadStatus()),
                    linked.state().name(),
                    text(linked.rule()),
                    EvidenceJson.of(linked.evidence()),
                    text(linked.madeAt()),
                    linked.madeBy(),
                    text(linked.reopensAt()));
        }
    }

    /** Some bookings, and the cursor with which the list goes on. */
    @JsonbPropertyOrder({"items", "next"})
    public record Page(List<BookingJson> items, String next) {

        static Page of(BookingRows page) {
            return new Page(
                    page.rows().stream().map(BookingJson::of).toList(),
                    page.next().orElse(null));
        }
    }

    static BookingJson of(BookingRow row) {
        var booking = row.booking();
        return new BookingJson(
                row.id().toString(),
                row.system().name(),
                row.connection(),
                booking.property(),
                row.hotel(),
                booking.reservationId(),
                booking.confirmationNo(),
                booking.status().name(),
                booking.rawStatus(),
                text(booking.madeAt()),
                text(booking.updatedAt()),
                text(booking.arrival()),
                text(booking.departure()),
                booking.nights(),
                MoneyJson.of(booking.total()),
                booking.sale().channel(),
                booking.sale().source(),
                booking.sale().direct(),
                booking.persons().stream().map(PersonJson::of).toList(),
                text(row.flaw()),
                Optional.ofNullable(row.linked()).map(LinkedJson::of).orElse(null));
    }
}
