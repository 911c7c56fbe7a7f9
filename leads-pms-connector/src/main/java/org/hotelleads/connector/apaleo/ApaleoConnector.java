package org.hotelleads.connector.apaleo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.hotelleads.booking.Booking;
import org.hotelleads.connector.http.Answer;
import org.hotelleads.connector.http.Bookings;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.connector.http.WholeSeconds;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.BookingPage.Told;
import org.hotelleads.pms.Habits;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsConnector;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.Reread;
import org.hotelleads.pms.Window;

/** Asks apaleo for reservations, each with its guests and its price. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApaleoConnector implements PmsConnector {

    private static final Logger LOG = System.getLogger(ApaleoConnector.class.getName());

    /** More than 200 are rejected. */
    private static final int A_PAGE = 100;

    /** Ids come with notices, too, and stand in the address of a question. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

    private static final int MOST_PAGES = 50;

    /** So many bookings that name nobody are no chance any more. */
    private static final int ENOUGH_TO_TELL = 5;

    private static final String EXPAND = "booker,company";
    private static final String RESERVATIONS = "reservations";

    private static final Habits HABITS =
            new Habits(true, Duration.ofMinutes(10), Duration.ofDays(90), 31, 10, ApaleoDesk.CALLS_PER_SECOND);

    @Inject
    private ApaleoDesk desk;

    public ApaleoConnector() {}

    ApaleoConnector(ApaleoDesk desk) {
        this.desk = desk;
    }

    @Override
    public PmsKind kind() {
        return PmsKind.APALEO;
    }

    @Override
    public Habits habits() {
        return HABITS;
    }

    @Override
    public String credential(PmsAccess access) {
        return ApaleoDesk.credential(access).hash();
    }

    @Override
    public List<PmsProperty> properties(PmsAccess access) {
        return ApaleoProperties.of(desk, access);
    }

    @Override
    public BookingPage changed(PmsAccess access, String property, Window window, String cursor) {
        if (!window.from().isBefore(window.to())) {
            return BookingPage.last(List.of());
        }
        var stretch = WholeSeconds.around(window);
        var place = ApaleoPlace.of(cursor, stretch.from());
        var answer = ask(
                access, ApaleoQuestion.changed(property, new WholeSeconds(place.from(), stretch.to())), place.page());
        return page(
                property,
                answer,
                isMore(answer, place.page()) ? place.after(list(answer)).toString() : null);
    }

    @Override
    public BookingPage arriving(PmsAccess access, String property, ArrivalDays days, String cursor) {
        var zone = access.zoneOf(property);
        var from = days.first().atStartOfDay(zone).toInstant();
        var to = days.last().plusDays(1).atStartOfDay(zone).toInstant();
        var page = cursor == null ? 1 : Integer.parseInt(cursor);
        var answer = ask(access, ApaleoQuestion.arriving(property, new WholeSeconds(from, to)), page);
        return page(property, answer, isMore(answer, page) ? String.valueOf(page + 1) : null);
    }

    @Override
    public Reread read(PmsAccess access, String property, Collection<String> reservationIds) {
        var found = new ArrayList<Fields>();
        var missing = new LinkedHashSet<String>();
        for (var id : new LinkedHashSet<>(reservationIds)) {
            var answer = ID.matcher(id).matches()
                    ? desk.askForOne(access, "reservation", (api, bearer) -> api.reservation(bearer, id, EXPAND))
                    : null;
            if (answer == null || !ApaleoDesk.isThere(answer)) {
                missing.add(id);
            } else {
                found.add(answer.fields());
            }
        }
        return new Reread(read(property, found).told(), missing);
    }

    @Override
    public List<Told> readGroup(PmsAccess access, String property, String groupId) {
        var found = new ArrayList<Fields>();
        for (var page = 1; page <= MOST_PAGES; page++) {
            var answer = ask(access, ApaleoQuestion.booked(property, groupId), page);
            found.addAll(list(answer));
            if (!isMore(answer, page)) {
                return read(property, found).told();
            }
        }
        throw new PmsTrouble(PmsTrouble.Kind.TOO_HEAVY, "APALEO reservations: there is no end of the booking");
    }

    @Override
    public List<Hint> hints(PmsDelivery delivery) {
        return ApaleoNotices.hints(delivery);
    }

    private Answer ask(PmsAccess access, ApaleoQuestion question, int page) {
        return desk.ask(access, RESERVATIONS, (api, bearer) -> question.ask(api, bearer, page, A_PAGE, EXPAND));
    }

    private static List<Fields> list(Answer answer) {
        return answer.isEmpty() ? List.of() : Bookings.list(answer, RESERVATIONS);
    }

    /** No content is the page after the last; the count is that of all pages. */
    private static boolean isMore(Answer answer, int page) {
        if (answer.isEmpty()) {
            return false;
        }
        var count = answer.fields().integer("count");
        return count == null ? list(answer).size() >= A_PAGE : count > page * A_PAGE;
    }

    private BookingPage page(String property, Answer answer, String next) {
        var bookings = read(property, list(answer));
        if (bookings.told().size() >= ENOUGH_TO_TELL
                && bookings.told().stream().allMatch(told -> namesNobody(told.booking()))) {
            LOG.log(Level.WARNING, "apaleo names no guest in {0}: may the app retrieve personal data?", property);
        }
        return bookings.page(next);
    }

    private static Bookings read(String property, List<Fields> all) {
        var ours = all.stream()
                .filter(fields ->
                        !isOfAnother(property, fields.inside("property").text("id")))
                .toList();
        return Bookings.of(ours, fields -> new ApaleoReservation(fields).booking());
    }

    private static boolean isOfAnother(String property, String told) {
        return told != null && !told.equals(property);
    }

    private static boolean namesNobody(Booking booking) {
        return booking.persons().stream()
                .allMatch(person -> person.name() == null
                        && person.email() == null
                        && person.phones().isEmpty());
    }
}
