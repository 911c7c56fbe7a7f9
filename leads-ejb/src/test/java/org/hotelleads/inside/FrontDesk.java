package org.hotelleads.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Sale;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.pms.BookingDesk;
import org.hotelleads.pms.Received;
import org.hotelleads.pms.link.MatchRounds;

/** Guests write and book, the hotel's system tells of it, and the product looks for whose doing it was. */
@ApplicationScoped
public class FrontDesk {

    private static final String BY_API_KEY = "api";

    @Inject
    private Capture capture;

    @Inject
    private BookingDesk desk;

    @Inject
    private MatchRounds matches;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestClock clock;

    /** An address that no other test has. */
    public static String newEmail() {
        return "guest-" + UUID.randomUUID() + "@example.org";
    }

    /** A guest who wrote so long ago; gives the lead. */
    public UUID wrote(Hotel hotel, Duration ago, String name, String email) {
        return wrote(hotel, ago, UUID.randomUUID().toString(), name, email, null);
    }

    /** Another word of a conversation. */
    public UUID wrote(Hotel hotel, Duration ago, String talk, String name, String email, String phone) {
        var said = SomeMessage.saying("Hola")
                .to(hotel.code())
                .in(talk)
                .id(UUID.randomUUID().toString())
                .at(clock.instant().minus(ago))
                .from(name, email, phone)
                .event();
        return caller.as(Caller.system("Bot"), () -> capture.take(said).lead());
    }

    /** Made and changed just now, three nights in a month, 240 EUR, without a guest. */
    public BookingDraft booking(Hotel hotel, String id, BookingStatus status) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var arrival = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(30);
        return new BookingDraft(hotel.code(), id)
                .status(status, status.name())
                .bookedAt(now)
                .updatedAt(now, true)
                .stay(arrival, arrival.plusDays(3))
                .heads(1, 2, 0)
                .total(new BigDecimal("240.00"), "EUR", Price.Basis.GROSS)
                .sale(new Sale("DIRECT", "Website", null, true));
    }

    /** The same, by Ana Ruiz with this address. */
    public BookingDraft booking(Hotel hotel, String id, BookingStatus status, String email) {
        return booking(hotel, id, status).person(BookingPerson.of(PersonRole.BOOKER, "Ana", "Ruiz", email));
    }

    /** Whoever has an API key for all hotels reports it; gives what became of it. */
    public Received reports(BookingDraft draft) {
        return reports(BY_API_KEY, null, draft);
    }

    public Received reports(String connection, String onceKey, BookingDraft draft) {
        var booking = draft.booking();
        return caller.as(
                Caller.system("Test"), () -> desk.take(connection, onceKey, booking, "{\"was\":\"" + booking + "\"}"));
    }

    /** Everything that is due is decided on. */
    public void decides() {
        caller.as(Caller.system("Test"), () -> {
            matches.goOn(Duration.ofMinutes(2));
            return null;
        });
    }

    /** Reports it, and has it decided on. */
    public UUID takes(BookingDraft draft) {
        var received = reports(draft);
        decides();
        return received.booking();
    }
}
