package org.hotelleads.pms;

import java.util.Collection;
import java.util.List;

/**
 * What the core asks of a hotel system, in the core's words; each kind of system has one connector, which alone knows
 * how it is spoken to. A connector keeps nothing but tokens, may be asked from several threads, and never decides
 * anything: the core checks what it is told.
 *
 * <p>Whatever goes wrong is a {@link PmsTrouble}; one booking that cannot be read is left out and counted, and never
 * loses the others.
 */
public interface PmsConnector {

    PmsKind kind();

    Habits habits();

    /** Tells the credentials of one access from those of another without holding them: by them calls are counted. */
    String credential(PmsAccess access);

    /** The hotels that the credentials reach; what the test button asks. */
    List<PmsProperty> properties(PmsAccess access);

    /**
     * Bookings of a property that changed in a stretch of time, some at once.
     *
     * @param cursor the {@link BookingPage#next} of the page before; null for the first
     */
    BookingPage changed(PmsAccess access, String property, Window window, String cursor);

    /** Bookings of a property by their days of arrival, whatever their status, some at once. */
    BookingPage arriving(PmsAccess access, String property, ArrivalDays days, String cursor);

    /** Certain reservations of a property as they are now; not more than {@link Habits#idsAtOnce}. */
    Reread read(PmsAccess access, String property, Collection<String> reservationIds);

    /** All reservations that were booked together, where the system can be asked for them. */
    default List<BookingPage.Told> readGroup(PmsAccess access, String property, String groupId) {
        return List.of();
    }

    /**
     * Notices that wait at the system and are gone once they are read: whoever asks keeps them before anything else, and
     * asks again until there are none.
     */
    default List<Hint> collect(PmsAccess access, String property) {
        return List.of();
    }

    /**
     * What a delivery of the system is about.
     *
     * @throws PmsTrouble of kind GARBLED if it is not what this system sends; what is only unknown gives no hints
     */
    default List<Hint> hints(PmsDelivery delivery) {
        return List.of();
    }
}
