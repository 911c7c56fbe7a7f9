package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingFlaw;
import org.hotelleads.booking.Bookings;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.pms.BookingPage.Told;
import org.hotelleads.system.Refusal;

/** Takes bookings that a system sends by itself, in our own format or in one that we can read. */
@Stateless
public class BookingDesk {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PmsIntake intake;

    @Inject
    private PmsNotices notices;

    @Inject
    private Bookings bookings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Keeps a booking; once this has come back it cannot get lost. The same once more changes nothing.
     *
     * @param connection the id of the connection by which it came; {@code api} for API keys
     * @param onceKey what its sender calls this notice; null if it has no name
     * @param raw what was sent
     * @throws Refusal naming what makes no sense, or if the caller may not report bookings of that hotel
     */
    @Requires(Permission.LINK_BOOKINGS)
    public Received take(String connection, String onceKey, Booking booking, String raw) {
        BookingFlaw.of(booking, clock.instant()).ifPresent(BookingDesk::refuse);
        var by = Optional.ofNullable(em.find(PmsConnection.class, connection))
                .orElseThrow(() -> Refusal.notFound("error.connection.unknown"));
        if (!by.isEnabled()) {
            throw Refusal.conflict("error.pms.turnedOff");
        }
        var hotel = intake.hotelOf(by, booking.property());
        if (by.isOfApiKeys() && !caller.get().allHotels()) {
            requireRight(hotel, booking.property());
        }
        var isNew = onceKey == null || notices.isNew(connection, onceKey);
        notices.delivered(connection);
        var kept = isNew ? intake.take(by, booking.property(), List.of(new Told(booking, raw))) : null;
        var id = bookings.known(connection, booking.property(), List.of(booking.reservationId()))
                .get(booking.reservationId());
        return new Received(id == null ? null : id.id(), kept == null || kept.same() > 0, hotel.isPresent());
    }

    private void requireRight(Optional<Hotel> hotel, String property) {
        if (hotel.filter(ours -> caller.get().sees(ours.id())).isEmpty()) {
            throw Refusal.forbidden("error.hotel.foreign", property);
        }
    }

    private static void refuse(BookingFlaw flaw) {
        throw Refusal.invalid(flaw.field(), "BookingFlaw." + flaw.name());
    }
}
