package org.hotelleads.connector.cloudbeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Sale;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.connector.http.WrittenTime;

/** A reservation as Cloudbeds spells it, with its rates. */
record CloudbedsReservation(Fields fields) {

    private static final Pattern DIRECT = Pattern.compile("\\bdirect\\b", Pattern.CASE_INSENSITIVE);

    /** Its id; null if it has none. */
    String id() {
        return fields.text("reservationID");
    }

    /**
     * The reservation in our words.
     *
     * @param property whose it is where it does not say so itself
     * @param zone of times that are only told by the hotel's clock
     * @throws RuntimeException if it has no id, or no time at which it was written
     */
    Booking booking(String property, ZoneId zone) {
        var created = time("dateCreated", zone);
        var updated = time("dateModified", zone).or(() -> created);
        var hotel = fields.text("propertyID");
        var draft = new BookingDraft(hotel == null ? property : hotel, id())
                .confirmedAs(id())
                .bookedAt(created.map(WrittenTime::at).orElse(null))
                .updatedAt(updated.orElseThrow().at(), updated.orElseThrow().precise());
        tellState(draft, zone);
        tellStay(draft);
        tellPrice(draft);
        tellSale(draft);
        new CloudbedsPeople(fields).all().forEach(draft::person);
        return draft.booking();
    }

    /** The time in UTC if it is told, or else by the hotel's clock. */
    private Optional<WrittenTime> time(String field, ZoneId zone) {
        return WrittenTime.of(fields.text(field + "UTC"), ZoneOffset.UTC)
                .map(time -> new WrittenTime(time.at(), true))
                .or(() -> WrittenTime.of(fields.text(field), zone));
    }

    private void tellState(BookingDraft draft, ZoneId zone) {
        var word = fields.text("status");
        draft.status(fields.isTrue("isDeleted") ? BookingStatus.DELETED : CloudbedsStatus.of(word), word);
        Instant cancelled = time("dateCancelled", zone).map(WrittenTime::at).orElse(null);
        draft.cancelledAt(cancelled, null);
    }

    private void tellStay(BookingDraft draft) {
        var rooms = rooms();
        draft.stay(
                edge(rooms, "roomCheckIn", "reservationCheckIn", BinaryOperator.minBy(Comparator.naturalOrder())),
                edge(rooms, "roomCheckOut", "reservationCheckOut", BinaryOperator.maxBy(Comparator.naturalOrder())));
        draft.heads(rooms.isEmpty() ? null : rooms.size(), sum(rooms, "adults"), sum(rooms, "children"));
    }

    /** Those that were not cancelled, if there are any. */
    private List<Fields> rooms() {
        var all = fields.each("rooms");
        var kept = all.stream()
                .filter(room -> !"cancelled".equalsIgnoreCase(room.text("roomStatus")))
                .toList();
        return kept.isEmpty() ? all : kept;
    }

    private LocalDate edge(List<Fields> rooms, String ofRoom, String ofAll, BinaryOperator<LocalDate> further) {
        return rooms.stream()
                .map(room -> room.day(ofRoom))
                .filter(Objects::nonNull)
                .reduce(further)
                .orElseGet(() -> fields.day(ofAll));
    }

    private static Integer sum(List<Fields> rooms, String field) {
        return rooms.stream()
                .map(room -> room.integer(field))
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }

    /** That taxes are within is only known of the sum of the parts. */
    private void tellPrice(BookingDraft draft) {
        var total = fields.number("total");
        var withTaxes = fields.inside("balanceDetailed").number("grandTotal");
        var currency = fields.text("propertyCurrency");
        var taxed = total == null || withTaxes != null && withTaxes.compareTo(total) == 0;
        draft.total(total == null ? withTaxes : total, currency, taxed ? Price.Basis.GROSS : Price.Basis.UNKNOWN);
    }

    private void tellSale(BookingDraft draft) {
        var source = fields.inside("source");
        var name = Optional.ofNullable(fields.text("sourceName")).orElse(source.text("name"));
        var category = Optional.ofNullable(fields.text("sourceCategory")).orElse(source.text("category"));
        var direct = category != null && DIRECT.matcher(category).find();
        draft.knownAs(name, fields.text("sourceReservationID"))
                .knownAs(name, fields.text("thirdPartyIdentifier"))
                .sale(new Sale(category == null ? fields.text("origin") : category, name, null, direct ? true : null));
    }
}
