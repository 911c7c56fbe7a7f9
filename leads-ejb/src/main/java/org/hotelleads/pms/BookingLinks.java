package org.hotelleads.pms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hotelleads.access.Deed;
import org.hotelleads.access.Diary;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.pms.link.Answering;
import org.hotelleads.system.Refusal;

/** Where people say which booking is which lead's, and which is not. */
@Stateless
public class BookingLinks {

    @Inject
    private Answering answering;

    @Inject
    private Diary diary;

    /**
     * Takes back that a booking is a lead's: the lead becomes what it was, and the two are never put together again.
     *
     * @throws Refusal if it is not the lead's
     */
    @Requires(Permission.WORK_LEADS)
    public void undo(UUID lead, UUID booking) {
        answering.undo(lead, booking);
        diary.note(Deed.BOOKING_UNLINKED, lead, null, Map.of("booking", booking.toString()));
    }

    /**
     * Makes a booking a lead's.
     *
     * @throws Refusal if they are of two hotels
     */
    @Requires(Permission.REVIEW_MATCHES)
    public void link(UUID booking, UUID lead) {
        answering.link(booking, lead);
        diary.note(Deed.BOOKING_LINKED, lead, null, Map.of("booking", booking.toString()));
    }
}
