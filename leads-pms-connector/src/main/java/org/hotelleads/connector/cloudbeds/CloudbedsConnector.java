package org.hotelleads.connector.cloudbeds;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hotelleads.booking.Booking;
import org.hotelleads.connector.http.Bookings;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.connector.http.Line;
import org.hotelleads.connector.http.Switchboard;
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
import org.hotelleads.pms.Reread;
import org.hotelleads.pms.Window;

/**
 * Cloudbeds. It does not say by which clock it takes the times of a question, so that the stretch of time is always
 * wide enough for every zone there is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CloudbedsConnector implements PmsConnector {

    private static final int AT_ONCE = 100;

    /** From the clock that is furthest behind to the one that is furthest ahead. */
    private static final Duration ALL_CLOCKS = Duration.ofHours(26);

    @Inject
    private Line line;

    @Inject
    private Switchboard switchboard;

    public CloudbedsConnector() {}

    CloudbedsConnector(Line line, Switchboard switchboard) {
        this.line = line;
        this.switchboard = switchboard;
    }

    @Override
    public PmsKind kind() {
        return PmsKind.CLOUDBEDS;
    }

    @Override
    public Habits habits() {
        return new Habits(true, ALL_CLOCKS, Duration.ofDays(31), 31, AT_ONCE, CloudbedsDesk.CALLS_PER_SECOND);
    }

    @Override
    public String credential(PmsAccess access) {
        return CloudbedsDesk.credential(access).hash();
    }

    @Override
    public List<PmsProperty> properties(PmsAccess access) {
        return new CloudbedsHotels(desk(access)).all();
    }

    @Override
    public BookingPage changed(PmsAccess access, String property, Window window, String cursor) {
        var desk = desk(access);
        var page = CloudbedsPaging.page(cursor);
        var answer = desk.ask(
                "getReservationsWithRateDetails",
                (cloudbeds, key) -> cloudbeds.changed(
                        key,
                        property,
                        desk.written(window.from()),
                        desk.written(window.to().plus(ALL_CLOCKS)),
                        true,
                        true,
                        true,
                        page,
                        AT_ONCE));
        return Bookings.in(answer, "data", one -> booking(access, property, one))
                .page(CloudbedsPaging.next(answer, page, AT_ONCE));
    }

    /** The list by days has neither prices nor contacts, so that each reservation on it is read as well. */
    @Override
    public BookingPage arriving(PmsAccess access, String property, ArrivalDays days, String cursor) {
        var page = CloudbedsPaging.page(cursor);
        var answer = desk(access)
                .ask(
                        "getReservations",
                        (cloudbeds, key) -> cloudbeds.arriving(
                                key,
                                property,
                                days.first().toString(),
                                days.last().toString(),
                                page,
                                AT_ONCE));
        var stood = Bookings.list(answer, "data");
        var ids = stood.stream()
                .map(one -> new CloudbedsReservation(one).id())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var told = ids.isEmpty() ? List.<Told>of() : told(access, property, byId(access, property, ids));
        return new BookingPage(
                told,
                Math.max(0, stood.size() - told.size()),
                Optional.ofNullable(CloudbedsPaging.next(answer, page, AT_ONCE)));
    }

    @Override
    public Reread read(PmsAccess access, String property, Collection<String> reservationIds) {
        var stood = byId(access, property, reservationIds);
        var missing = new HashSet<>(reservationIds);
        stood.forEach(one -> missing.remove(new CloudbedsReservation(one).id()));
        return new Reread(told(access, property, stood), missing);
    }

    @Override
    public List<Hint> hints(PmsDelivery delivery) {
        return CloudbedsNotice.of(delivery).hints();
    }

    private List<Fields> byId(PmsAccess access, String property, Collection<String> ids) {
        var answer = desk(access)
                .ask(
                        "getReservationsWithRateDetails by id",
                        (cloudbeds, key) -> cloudbeds.byId(key, property, String.join(",", ids), true, true, AT_ONCE));
        var wanted = new HashSet<>(ids);
        return Bookings.list(answer, "data").stream()
                .filter(one -> wanted.contains(new CloudbedsReservation(one).id()))
                .toList();
    }

    private static List<Told> told(PmsAccess access, String property, List<Fields> reservations) {
        return Bookings.of(reservations, one -> booking(access, property, one)).told();
    }

    private static Booking booking(PmsAccess access, String property, Fields reservation) {
        return new CloudbedsReservation(reservation).booking(property, access.zoneOf(property));
    }

    private CloudbedsDesk desk(PmsAccess access) {
        return new CloudbedsDesk(line, switchboard, access);
    }
}
