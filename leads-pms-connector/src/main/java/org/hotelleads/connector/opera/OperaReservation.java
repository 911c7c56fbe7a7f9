package org.hotelleads.connector.opera;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Sale;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.connector.http.WrittenTime;

/**
 * A reservation as OPERA spells it, whether it stands in a list ({@code reservationInfo}) or was read alone
 * ({@code reservation}).
 */
record OperaReservation(Fields fields) {

    /** Those of an answer, whichever of the two it is. */
    static List<OperaReservation> in(Fields answer) {
        var reservations = answer.inside("reservations");
        return Stream.of("reservationInfo", "reservation")
                .flatMap(name -> reservations.entries(name).stream())
                .map(OperaReservation::new)
                .toList();
    }

    /** Its id; null if it has none. */
    String id() {
        return idOf(fields, "Reservation");
    }

    static String idOf(Fields reservation, String type) {
        return reservation.each("reservationIdList").stream()
                .filter(id -> type.equalsIgnoreCase(id.text("type")))
                .map(id -> id.text("id"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The reservation in our words.
     *
     * @param property whose it is where it does not say so itself
     * @param zone of times that are written without one
     * @param known adds what is known of somebody elsewhere
     * @throws RuntimeException if it has no id, or no time at which it was written
     */
    Booking booking(String property, ZoneId zone, UnaryOperator<BookingPerson> known) {
        var created = WrittenTime.of(fields.text("createDateTime"), zone);
        var updated = WrittenTime.of(fields.text("lastModifyDateTime"), zone).or(() -> created);
        var hotel = fields.text("hotelId");
        var draft = new BookingDraft(hotel == null ? property : hotel, id())
                .confirmedAs(idOf(fields, "Confirmation"))
                .bookedAt(created.map(WrittenTime::at).orElse(null))
                .updatedAt(updated.orElseThrow().at(), updated.orElseThrow().precise());
        tellState(draft, zone);
        tellStay(draft);
        tellPrice(draft);
        tellNumbers(draft);
        new OperaPeople(fields).all().stream().map(known).forEach(draft::person);
        return draft.booking();
    }

    private void tellState(BookingDraft draft, ZoneId zone) {
        var word = fields.firstText("reservationStatus", "computedReservationStatus");
        draft.status(OperaStatus.of(word), word);
        Stream.of("cancellationInfo", "cancellation")
                .map(fields::inside)
                .filter(cancellation -> !cancellation.isEmpty())
                .forEach(cancellation ->
                        draft.cancelledAt(day(cancellation, zone), cancellation.firstText("description", "code")));
    }

    private static Instant day(Fields cancellation, ZoneId zone) {
        return WrittenTime.of(cancellation.text("date"), zone)
                .map(WrittenTime::at)
                .orElse(null);
    }

    private void tellStay(BookingDraft draft) {
        var stay = fields.inside("roomStay");
        var counts = stay.inside("guestCounts");
        draft.stay(stay.day("arrivalDate"), stay.day("departureDate"))
                .inGroup(stay.text("linkCode"))
                .heads(
                        rooms(stay),
                        counts.isEmpty() ? stay.integer("adultCount") : counts.integer("adults"),
                        counts.isEmpty() ? stay.integer("childCount") : counts.integer("children"));
    }

    /** How many rooms: where one reservation is read alone, each rate says it. */
    private static Integer rooms(Fields stay) {
        var rates = stay.each("roomRates");
        return rates.isEmpty() ? stay.integer("numberOfRooms") : rates.get(0).integer("numberOfUnits");
    }

    private void tellPrice(BookingDraft draft) {
        var listed = fields.inside("roomStay", "totalAmount");
        var single = fields.inside("roomStay", "total");
        if (listed.number("amount") != null) {
            draft.total(listed.number("amount"), listed.text("currencyCode"), Price.Basis.UNKNOWN);
        } else if (single.number("amountAfterTax") != null) {
            draft.total(single.number("amountAfterTax"), single.text("currencyCode"), Price.Basis.GROSS);
        } else {
            draft.total(single.number("amountBeforeTax"), single.text("currencyCode"), Price.Basis.NET);
        }
    }

    private void tellNumbers(BookingDraft draft) {
        fields.each("externalReferences")
                .forEach(reference -> draft.knownAs(reference.text("idContext"), reference.text("id")));
        draft.knownAs(null, fields.text("customReference"));
        var stay = fields.inside("roomStay");
        var source = stay.firstText("sourceCodeDescription", "sourceCode");
        draft.sale(new Sale(
                stay.firstText("bookingChannelCode", "bookingMedium"),
                source == null ? fields.inside("sourceOfSale").text("sourceCode") : source,
                stay.inside("promotion").text("promotionCode"),
                null));
    }
}
