package org.hotelleads.connector.mews;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.connector.http.Answer;
import org.hotelleads.connector.http.Bookings;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.connector.http.WholeSeconds;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.Habits;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsConnector;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.Reread;
import org.hotelleads.pms.Window;

/** Asks Mews for reservations, and for the guests and prices that its reservations only name by id. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MewsConnector implements PmsConnector {

    /** Heavy questions are answered with 408; Mews advises 100 to 500. */
    private static final int A_PAGE = 200;

    private static final List<String> EVERY_STATE =
            List.of("Inquired", "Optional", "Requested", "Confirmed", "Started", "Processed", "Canceled");

    /** Mews takes 3 months for one question: the shortest of them, with a day to spare. */
    private static final int MOST_DAYS = 88;

    private static final Habits HABITS = new Habits(
            true, Duration.ofMinutes(10), Duration.ofDays(MOST_DAYS), MOST_DAYS, A_PAGE, MewsDesk.CALLS_PER_SECOND);

    @Inject
    private MewsDesk desk;

    @Inject
    private MewsHotels hotels;

    public MewsConnector() {}

    MewsConnector(MewsDesk desk, MewsHotels hotels) {
        this.desk = desk;
        this.hotels = hotels;
    }

    @Override
    public PmsKind kind() {
        return PmsKind.MEWS;
    }

    @Override
    public Habits habits() {
        return HABITS;
    }

    @Override
    public String credential(PmsAccess access) {
        return MewsDesk.credential(access).hash();
    }

    @Override
    public List<PmsProperty> properties(PmsAccess access) {
        return hotels.properties(access);
    }

    @Override
    public BookingPage changed(PmsAccess access, String property, Window window, String cursor) {
        if (!window.from().isBefore(window.to())) {
            return BookingPage.last(List.of());
        }
        var seconds = WholeSeconds.around(window);
        return page(access, property, "UpdatedUtc", seconds.from(), seconds.to(), cursor);
    }

    @Override
    public BookingPage arriving(PmsAccess access, String property, ArrivalDays days, String cursor) {
        var zone = access.zoneOf(property);
        var from = days.first().atStartOfDay(zone).toInstant();
        var to = days.last().plusDays(1).atStartOfDay(zone).toInstant();
        return page(access, property, "ScheduledStartUtc", from, to, cursor);
    }

    @Override
    public Reread read(PmsAccess access, String property, Collection<String> reservationIds) {
        var hotel = hotels.of(access, property);
        var missing = new LinkedHashSet<>(reservationIds);
        // A state that is new to us must not look as if the reservation were gone; nor may one that is left out unless
        // it is asked for.
        var found = new ArrayList<>(seek(access, property, missing, List.of()));
        found.addAll(seek(access, property, missing, EVERY_STATE));
        found.removeIf(reservation -> !hotel.services().contains(reservation.text("ServiceId")));
        return new Reread(read(access, hotel, found).told(), missing);
    }

    @Override
    public List<Hint> hints(PmsDelivery delivery) {
        return MewsNotices.hints(delivery);
    }

    /** Those that are there, be they rooms or not; they are missing no more. */
    private List<Fields> seek(PmsAccess access, String property, Set<String> missing, List<String> states) {
        var found = new ArrayList<Fields>();
        var wanted = List.copyOf(missing);
        for (var next = Optional.of(""); next.isPresent() && !wanted.isEmpty(); ) {
            var question = question(property, states).add("ReservationIds", MewsDesk.array(wanted));
            var answer = reservations(
                    access, question, next.filter(cursor -> !cursor.isEmpty()).orElse(null));
            found.addAll(Bookings.list(answer, "Reservations"));
            next = next(answer);
        }
        found.forEach(reservation -> missing.remove(reservation.text("Id")));
        return found;
    }

    private BookingPage page(PmsAccess access, String property, String time, Instant from, Instant to, String cursor) {
        var hotel = hotels.of(access, property);
        var question = question(property, EVERY_STATE)
                .add("ServiceIds", MewsDesk.array(hotel.services()))
                .add(
                        time,
                        Json.createObjectBuilder()
                                .add("StartUtc", from.toString())
                                .add("EndUtc", to.toString()));
        var answer = reservations(access, question, cursor);
        return read(access, hotel, Bookings.list(answer, "Reservations"))
                .page(next(answer).orElse(null));
    }

    private static JsonObjectBuilder question(String property, List<String> states) {
        var question = Json.createObjectBuilder().add("EnterpriseIds", MewsDesk.array(List.of(property)));
        return states.isEmpty() ? question : question.add("States", MewsDesk.array(states));
    }

    private Answer reservations(PmsAccess access, JsonObjectBuilder question, String cursor) {
        return desk.reservations(access, question.add("Limitation", MewsDesk.limitation(A_PAGE, cursor)));
    }

    private static Optional<String> next(Answer answer) {
        return Bookings.list(answer, "Reservations").size() < A_PAGE
                ? Optional.empty()
                : Optional.ofNullable(answer.fields().text("Cursor"));
    }

    private Bookings read(PmsAccess access, MewsHotel hotel, List<Fields> reservations) {
        var people = MewsPeople.of(desk, access, hotel, reservations);
        var prices = MewsPrices.of(desk, access, hotel, reservations);
        var zone = access.zoneOf(hotel.id());
        return Bookings.of(
                reservations, fields -> new MewsReservation(fields, hotel.id(), zone, people, prices).booking());
    }
}
