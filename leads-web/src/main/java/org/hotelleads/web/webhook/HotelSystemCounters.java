package org.hotelleads.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.pms.OpenPms;
import org.hotelleads.pms.PmsDoor;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.web.booking.StandardWebhooksSeal;
import org.hotelleads.web.channel.Delivery;
import org.hotelleads.web.channel.Seal;
import org.hotelleads.web.channel.WebhookAddress;

/**
 * Where hotel systems deliver: bookings in a format that we read, or notices that something has happened, which are kept
 * and followed afterwards. Whoever shows the wrong secret is turned away, and those who run the chain learn of it.
 */
@ApplicationScoped
public class HotelSystemCounters {

    @Inject
    private PmsDoor door;

    @Inject
    private BookingIntake bookings;

    @Inject
    private NoticeIntake notices;

    @Inject
    private WebhookAddress addresses;

    @Inject
    private CurrentCaller caller;

    /** The counter of a connection; empty if there is no such system. */
    Optional<Counter> at(String id) {
        caller.is(sender(false, Set.of()));
        return door.open(id).map(OfSystem::new);
    }

    private static Caller sender(boolean ofAllHotels, Set<Long> hotels) {
        return new Caller(null, "HotelLeads", Set.of(Permission.LINK_BOOKINGS), ofAllHotels, hotels, null);
    }

    private final class OfSystem implements Counter {

        private final OpenPms system;

        private OfSystem(OpenPms system) {
            this.system = system;
        }

        /** OPERA has nothing to deliver: it is asked. */
        @Override
        public String allowed() {
            return system.kind() == PmsKind.OPERA ? "" : "POST";
        }

        @Override
        public void asked(HttpServletRequest request, Answers answers) throws IOException {
            answers.notAllowed(allowed(), "GET");
        }

        @Override
        public void delivered(Delivery delivery, HttpServletRequest request, Answers answers) throws IOException {
            if (allowed().isEmpty()) {
                answers.notAllowed(allowed(), "POST");
            } else if (system.unreadable()) {
                answers.problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "error.webhook.secretsUnreadable");
            } else if (isReal(delivery, request)) {
                caller.is(sender(
                        system.hotelId() == null,
                        Optional.ofNullable(system.hotelId()).map(Set::of).orElse(Set.of())));
                take(delivery, answers);
            } else {
                door.turnedAway(system.id());
                answers.problem(HttpServletResponse.SC_UNAUTHORIZED, refusal());
            }
        }

        private boolean isReal(Delivery delivery, HttpServletRequest request) {
            Seal seal = isOfBookings() ? new StandardWebhooksSeal() : new TokenSeal();
            return addresses.ofDelivery(system.id(), request).stream()
                    .anyMatch(address -> seal.fits(delivery, address, system.secrets()));
        }

        private void take(Delivery delivery, Answers answers) throws IOException {
            if (isOfBookings()) {
                bookings.take(system, delivery, answers);
            } else {
                notices.take(system, delivery, answers);
            }
        }

        private String refusal() {
            return isOfBookings() ? "error.webhook.seal" : "error.webhook.token";
        }

        private boolean isOfBookings() {
            return system.kind() == PmsKind.BOOKING_API;
        }
    }
}
