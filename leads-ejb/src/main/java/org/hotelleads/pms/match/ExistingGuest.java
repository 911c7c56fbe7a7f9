package org.hotelleads.pms.match;

import java.util.List;
import java.util.UUID;
import org.hotelleads.booking.Evidence;

/** A lead whose guest had booked before they wrote, so that the booking is not its doing. */
public record ExistingGuest(UUID lead, List<Evidence> evidence) {

    public ExistingGuest {
        evidence = List.copyOf(evidence);
    }
}
