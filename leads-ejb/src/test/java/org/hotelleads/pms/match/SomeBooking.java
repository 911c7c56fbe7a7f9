package org.hotelleads.pms.match;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Sale;

/** A booking of a test: confirmed, made on 5 March 2026 for 10 to 14 June if nothing else is said. */
final class SomeBooking {

    private final String label;
    private final List<BookingPerson> persons = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private String promoCode;
    private BookingStatus status = BookingStatus.CONFIRMED;
    private Instant made = Instant.parse("2026-03-05T10:00:00Z");
    private LocalDate arrival = LocalDate.parse("2026-06-10");
    private LocalDate departure = LocalDate.parse("2026-06-14");

    private SomeBooking(String label) {
        this.label = label;
    }

    static SomeBooking booking() {
        return new SomeBooking("booking");
    }

    static SomeBooking booking(String label) {
        return new SomeBooking(label);
    }

    static UUID idOf(String label) {
        return UUID.nameUUIDFromBytes(("booking " + label).getBytes(StandardCharsets.UTF_8));
    }

    SomeBooking by(String first, String last, String email, String... phones) {
        return with(BookingPerson.of(PersonRole.BOOKER, first, last, email, phones));
    }

    SomeBooking forGuest(String first, String last, String email, String... phones) {
        return with(BookingPerson.of(PersonRole.PRIMARY_GUEST, first, last, email, phones));
    }

    SomeBooking with(BookingPerson person) {
        persons.add(person);
        return this;
    }

    SomeBooking referringTo(String reference) {
        references.add(reference);
        return this;
    }

    SomeBooking promoCode(String code) {
        promoCode = code;
        return this;
    }

    SomeBooking is(BookingStatus now) {
        status = now;
        return this;
    }

    SomeBooking made(String time) {
        made = Instant.parse(time);
        return this;
    }

    SomeBooking stays(String from, String to) {
        arrival = LocalDate.parse(from);
        departure = LocalDate.parse(to);
        return this;
    }

    KnownBooking known() {
        var draft = new BookingDraft("PALMA", label)
                .status(status, status.name())
                .bookedAt(made)
                .updatedAt(made, true);
        persons.forEach(draft::person);
        references.forEach(reference -> draft.knownAs("CRS", reference));
        var sale = new Sale("Direct", null, promoCode, true);
        return new KnownBooking(
                idOf(label), draft.stay(arrival, departure).sale(sale).booking());
    }
}
