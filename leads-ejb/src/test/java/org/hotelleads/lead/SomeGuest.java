package org.hotelleads.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.hotel.SomeHotel;

/** Guests as a conversation knows them: {@code SomeGuest.called("Ana").withEmail("ana@example.org").knownSince("…")}. */
public final class SomeGuest {

    private static final String NOON = "2026-11-22T12:00:00Z";

    private String name;
    private EmailAddress email;
    private PhoneNumber phone;
    private Instant knownSince = Instant.parse(NOON);

    private SomeGuest() {}

    /** What search and sorting look at, as it stands in the table. */
    public record Texts(String search, String sortKey) {}

    public static Texts texts(String name, String email, String phone) {
        var search = SearchText.of(
                name, email == null ? null : new EmailAddress(email), phone == null ? null : new PhoneNumber(phone));
        return new Texts(search, SearchText.sortKey(name));
    }

    public static SomeGuest unknown() {
        return new SomeGuest();
    }

    public static SomeGuest called(String name) {
        var guest = new SomeGuest();
        guest.name = name;
        return guest;
    }

    public SomeGuest withEmail(String address) {
        email = new EmailAddress(address);
        return this;
    }

    public SomeGuest withPhone(String number) {
        phone = new PhoneNumber(number);
        return this;
    }

    public SomeGuest knownSince(String time) {
        knownSince = Instant.parse(time);
        return this;
    }

    public GuestProfile profile() {
        return new GuestProfile(
                Optional.ofNullable(name),
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                StayDates.none(),
                new Score(10, List.of(new Reason("contact.email", 10, Quote.of("m1"), List.of()))),
                new PersonaVerdict(Persona.EXPLORER, 0.5, List.of()),
                knownSince,
                knownSince,
                ScoreTerm.lasting());
    }

    public Lead asLead() {
        return new Lead(
                UUID.fromString("019ab000-0000-7000-8000-000000000001"),
                SomeHotel.inPalma(),
                Channel.WEB_CHAT,
                profile());
    }
}
