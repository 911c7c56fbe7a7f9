package org.hotelleads.connector.cloudbeds;

import java.util.Locale;
import java.util.Map;
import org.hotelleads.booking.BookingStatus;

/** What Cloudbeds' words for the state of a reservation mean. */
final class CloudbedsStatus {

    private static final Map<String, BookingStatus> MEANINGS = Map.of(
            "not_confirmed", BookingStatus.TENTATIVE,
            "in_progress", BookingStatus.TENTATIVE,
            "confirmed", BookingStatus.CONFIRMED,
            "checked_in", BookingStatus.IN_HOUSE,
            "checked_out", BookingStatus.CHECKED_OUT,
            "canceled", BookingStatus.CANCELLED,
            "cancelled", BookingStatus.CANCELLED,
            "no_show", BookingStatus.NO_SHOW);

    private CloudbedsStatus() {}

    /** A word that we do not know, such as {@code pending_payment}, is no sale. */
    static BookingStatus of(String word) {
        return word == null
                ? BookingStatus.TENTATIVE
                : MEANINGS.getOrDefault(word.toLowerCase(Locale.ROOT), BookingStatus.TENTATIVE);
    }
}
