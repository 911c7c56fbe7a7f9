package org.hotelleads.pms.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hotelleads.booking.BookingRevoked;
import org.hotelleads.lead.Leads;

/** Parts leads from bookings that never were: a lead that such a booking has made Converted becomes what it was before. */
@ApplicationScoped
class Revocations {

    private static final String REVOKED = "BOOKING_UNDONE";

    @Inject
    private DueBookings due;

    @Inject
    private LinkBook links;

    @Inject
    private ReviewBook reviews;

    @Inject
    private Conversions conversions;

    @Inject
    private Leads leads;

    void revoked(@Observes BookingRevoked event) {
        due.lock(event.booking()).flatMap(found -> found.find(event.booking())).ifPresent(told -> {
            reviews.settle(event.booking());
            links.of(event.booking()).ifPresent(link -> {
                leads.getToChange(link.lead().id());
                conversions.takeBack(link, told.known().booking(), REVOKED, event.by());
            });
        });
    }
}
