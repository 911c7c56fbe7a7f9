package org.hotelleads.connector.opera;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import org.hotelleads.booking.BookingStatus;

/**
 * What OPERA's words for the state of a reservation mean. It has three spellings of them: {@code InHouse} where single
 * reservations are read, {@code IN HOUSE} in the daily summary and in events, {@code CheckedIn} where it is searched.
 */
final class OperaStatus {

    private static final Map<String, BookingStatus> MEANINGS = Map.ofEntries(
            entry("REQUESTED", BookingStatus.TENTATIVE),
            entry("WAITLISTED", BookingStatus.TENTATIVE),
            entry("WAITLIST", BookingStatus.TENTATIVE),
            entry("PROSPECT", BookingStatus.TENTATIVE),
            entry("RESERVED", BookingStatus.CONFIRMED),
            entry("DUEIN", BookingStatus.CONFIRMED),
            entry("INHOUSE", BookingStatus.IN_HOUSE),
            entry("CHECKEDIN", BookingStatus.IN_HOUSE),
            entry("DUEOUT", BookingStatus.IN_HOUSE),
            entry("WALKIN", BookingStatus.IN_HOUSE),
            entry("CHECKEDOUT", BookingStatus.CHECKED_OUT),
            entry("PENDINGCHECKOUT", BookingStatus.CHECKED_OUT),
            entry("CANCELLED", BookingStatus.CANCELLED),
            entry("CANCELED", BookingStatus.CANCELLED),
            entry("NOSHOW", BookingStatus.NO_SHOW));

    private OperaStatus() {}

    /** A word that we do not know is no sale, and none is neither. */
    static BookingStatus of(String word) {
        if (word == null) {
            return BookingStatus.TENTATIVE;
        }
        var letters = word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        return MEANINGS.getOrDefault(letters, BookingStatus.TENTATIVE);
    }
}
