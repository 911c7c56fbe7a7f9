package org.hotelleads.web.booking;

import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Sale;
import org.hotelleads.system.Characters;

/**
 * Reads a {@code LodgingReservation} of schema.org, and the dialect of it that is written into mails
 * ({@code reservationNumber}, {@code checkinDate}, {@code price}). Fields that mean nothing to us are left alone.
 */
final class LodgingReservation implements BookingFormat {

    private static final String TYPE = "LodgingReservation";
    private static final int LONGEST_PROPERTY = 120;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 320;
    private static final int LONGEST_PHONE = 60;
    private static final int MOST_REFERENCES = 50;
    private static final int MOST_PHONES = 10;
    private static final int MOST_GUESTS = 50;

    @Override
    public Booking read(JsonValue body) {
        var told = new ToldLoosely(LinkedData.only(body, TYPE));
        var id = told.text(LONGEST_ID, "reservationId", "reservationNumber");
        var property = property(told);
        told.require("reservationId", id.isPresent());
        told.require("reservationFor.identifier", property.isPresent());
        var draft = new BookingDraft(property.orElse(""), id.orElse(""));
        draft.confirmedAs(
                told.text(LONGEST_ID, "reservationNumber", "reservationId").orElse(null));
        references(draft, told);
        status(draft, told);
        times(draft, told);
        people(draft, told);
        total(draft, told);
        seller(draft, told);
        told.requireFlawless();
        return draft.booking();
    }

    /** In mails a hotel often has no id, but always a name. */
    private static Optional<String> property(ToldLoosely told) {
        var hotel = told.inside("reservationFor");
        return hotel.inside("identifier")
                .text(LONGEST_PROPERTY, "value")
                .or(() -> hotel.text(LONGEST_PROPERTY, "identifier"))
                .or(() -> hotel.text(LONGEST_PROPERTY, "branchCode"))
                .or(() -> hotel.text(LONGEST_PROPERTY, "name"));
    }

    /** Other numbers of it, each with whose it is. */
    private static void references(BookingDraft draft, ToldLoosely told) {
        told.each("identifier").stream().limit(MOST_REFERENCES).forEach(one -> one.text(LONGEST_ID, "value")
                .or(() -> one.piece().text().filter(text -> text.length() <= LONGEST_ID))
                .ifPresent(value ->
                        draft.knownAs(one.text(LONGEST_NAME, "propertyID").orElse(null), value)));
    }

    private static void status(BookingDraft draft, ToldLoosely told) {
        var word = told.text(LONGEST_NAME, "reservationStatus");
        told.require("reservationStatus", word.isPresent());
        word.map(LinkedPiece::bare).ifPresent(bare -> draft.status(status(bare), bare));
    }

    private static BookingStatus status(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replaceFirst("^reservation", "")) {
            case "confirmed" -> BookingStatus.CONFIRMED;
            case "cancelled", "canceled" -> BookingStatus.CANCELLED;
            default -> BookingStatus.TENTATIVE;
        };
    }

    private static void times(BookingDraft draft, ToldLoosely told) {
        var booked = told.time("bookingTime");
        var changed = told.time("modifiedTime").or(() -> booked);
        told.require("bookingTime", changed.isPresent());
        booked.map(LooseTime::moment).ifPresent(draft::bookedAt);
        changed.ifPresent(time -> draft.updatedAt(time.moment(), time.isPrecise()));
        var arrival = told.time("checkinTime", "checkinDate");
        var departure = told.time("checkoutTime", "checkoutDate");
        told.require("checkinTime", arrival.isPresent());
        told.require("checkoutTime", departure.isPresent());
        draft.stay(
                arrival.map(LooseTime::day).orElse(null),
                departure.map(LooseTime::day).orElse(null));
    }

    private static void people(BookingDraft draft, ToldLoosely told) {
        var guests = told.each("underName");
        for (var place = 0; place < Math.min(guests.size(), MOST_GUESTS); place++) {
            person(guests.get(place), place == 0 ? PersonRole.PRIMARY_GUEST : PersonRole.GUEST)
                    .ifPresent(draft::person);
        }
        draft.heads(
                null,
                told.heads("numAdults").orElse(null),
                told.heads("numChildren").orElse(null));
    }

    /** Who stands there as a mere text has said no more than a name. */
    private static Optional<BookingPerson> person(ToldLoosely told, PersonRole role) {
        var full = told.text(LONGEST_NAME, "name").or(() -> told.piece().text().filter(LodgingReservation::isName));
        var phones = told.piece().get("telephone").texts().stream()
                .filter(phone -> phone.length() <= LONGEST_PHONE)
                .limit(MOST_PHONES)
                .toList();
        var person = new BookingPerson(
                told.piece().isA("Organization") ? PersonRole.COMPANY : role,
                null,
                told.text(LONGEST_NAME, "givenName").orElse(null),
                told.text(LONGEST_NAME, "familyName").orElse(null),
                full.orElse(null),
                told.text(LONGEST_EMAIL, "email").orElse(null),
                false,
                phones,
                false);
        var isNobody = person.name() == null && person.email() == null && phones.isEmpty();
        return isNobody ? Optional.empty() : Optional.of(person);
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && Characters.flawOf(text).isEmpty();
    }

    /** A price is a number, a text, or an object that has its currency with it. */
    private static void total(BookingDraft draft, ToldLoosely told) {
        var inside = told.inside("totalPrice", "price");
        var amount = inside.amount("price", "value").or(() -> told.amount("totalPrice", "price"));
        var currency = inside.currency("priceCurrency", "currency").or(() -> told.currency("priceCurrency"));
        amount.ifPresent(number -> {
            told.require("priceCurrency", currency.isPresent());
            draft.total(number, currency.orElse(null), Price.Basis.UNKNOWN);
        });
    }

    private static void seller(BookingDraft draft, ToldLoosely told) {
        var seller = told.inside("broker", "bookingAgent")
                .text(LONGEST_NAME, "name")
                .or(() -> told.text(LONGEST_NAME, "broker", "bookingAgent"));
        draft.sale(new Sale(null, seller.orElse(null), null, null));
    }
}
