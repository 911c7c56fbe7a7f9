package org.hotelleads.web.booking;

import jakarta.json.JsonValue;
import java.util.Locale;
import org.hotelleads.booking.Booking;
import org.hotelleads.system.Refusal;

/** How a booking is written that somebody sends us. */
@FunctionalInterface
public interface BookingFormat {

    String LINKED_DATA = "application/ld+json";

    /**
     * The one booking that was sent.
     *
     * @throws Refusal naming each wrong field
     */
    Booking read(JsonValue body);

    /**
     * The format of a body of this media type: linked data says so, everything else is our own.
     *
     * @param mediaType with its parameters; null when none was sent
     */
    static BookingFormat of(String mediaType) {
        var isLinked =
                mediaType != null && mediaType.strip().toLowerCase(Locale.ROOT).startsWith(LINKED_DATA);
        return isLinked ? new LodgingReservation() : new OwnFormat();
    }
}
