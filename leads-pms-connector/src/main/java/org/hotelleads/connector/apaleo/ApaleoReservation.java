package org.hotelleads.connector.apaleo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Sale;
import org.hotelleads.connector.http.Fields;

/** A reservation as apaleo spells it: times carry the hotel's offset, and guests have no id. */
record ApaleoReservation(Fields fields) {

    private static final Map<String, BookingStatus> STATUS = Map.of(
            "Confirmed", BookingStatus.CONFIRMED,
            "InHouse", BookingStatus.IN_HOUSE,
            "CheckedOut", BookingStatus.CHECKED_OUT,
            "Canceled", BookingStatus.CANCELLED,
            "NoShow", BookingStatus.NO_SHOW);

    /** Whether the hotel sold it itself; there are more channels than these, and they tell nothing. */
    private static final Map<String, Boolean> CHANNELS = Map.of(
            "Direct", true,
            "Ibe", true,
            "BookingCom", false,
            "ChannelManager", false,
            "Expedia", false,
            "Homelike", false,
            "Hrs", false);

    String property() {
        return fields.inside("property").text("id");
    }

    Booking booking() {
        var draft = new BookingDraft(property(), fields.text("id"))
                .inGroup(fields.text("bookingId"))
                .confirmedAs(fields.text("id"))
                .knownAs(fields.firstText("source", "channelCode"), fields.text("externalCode"))
                .status(status(), fields.text("status"))
                .bookedAt(fields.instant("created"))
                .updatedAt(fields.instant("modified"), true)
                .cancelledAt(fields.instant("cancellationTime"), null)
                .stay(fields.day("arrival"), fields.day("departure"))
                .heads(1, fields.integer("adults"), children())
                .sale(sale());
        persons().forEach(draft::person);
        var total = fields.inside("totalGrossAmount");
        return draft.total(total.number("amount"), total.text("currency"), Price.Basis.GROSS)
                .booking();
    }

    private BookingStatus status() {
        return STATUS.getOrDefault(String.valueOf(fields.text("status")), BookingStatus.TENTATIVE);
    }

    private Integer children() {
        return fields.hasArray("childrenAges") ? fields.texts("childrenAges").size() : null;
    }

    private Sale sale() {
        var channel = fields.text("channelCode");
        return new Sale(
                channel, fields.text("source"), fields.text("promoCode"), CHANNELS.get(String.valueOf(channel)));
    }

    private Stream<BookingPerson> persons() {
        return Stream.of(
                        Stream.of(person(PersonRole.BOOKER, fields.inside("booker"))),
                        Stream.of(person(PersonRole.PRIMARY_GUEST, fields.inside("primaryGuest"))),
                        fields.each("additionalGuests").stream().map(guest -> person(PersonRole.GUEST, guest)),
                        Stream.of(company(fields.inside("company"))))
                .flatMap(some -> some)
                .flatMap(List::stream);
    }

    private static List<BookingPerson> person(PersonRole role, Fields person) {
        return person.isEmpty()
                ? List.of()
                : List.of(BookingPerson.of(
                        role,
                        person.text("firstName"),
                        person.text("lastName"),
                        person.text("email"),
                        person.text("phone")));
    }

    private static List<BookingPerson> company(Fields company) {
        return company.isEmpty()
                ? List.of()
                : List.of(new BookingPerson(
                        PersonRole.COMPANY,
                        company.text("id"),
                        null,
                        null,
                        company.text("name"),
                        null,
                        false,
                        List.of(),
                        false));
    }
}
