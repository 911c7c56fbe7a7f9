package org.hotelleads.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.hotelleads.booking.HotelSystem;
import org.hotelleads.booking.HotelSystemFails;
import org.hotelleads.booking.HotelSystemWorksAgain;

/** Tells, in the transaction at work, when a connection needs a person, and when it does not any more. */
@ApplicationScoped
class PmsAlarms {

    @Inject
    private Event<HotelSystemFails> fails;

    @Inject
    private Event<HotelSystemWorksAgain> worksAgain;

    /** Looks at a connection whose round has just ended. */
    void lookAt(PmsConnection connection) {
        if (connection.raisesAlarm()) {
            fails.fire(new HotelSystemFails(
                    system(connection),
                    connection.health().name(),
                    connection.trouble().name(),
                    connection.troubleDetail(),
                    connection.lastSuccessAt()));
        } else if (connection.endsAlarm()) {
            worksAgain.fire(new HotelSystemWorksAgain(system(connection)));
        }
    }

    private static HotelSystem system(PmsConnection connection) {
        return new HotelSystem(connection.id(), connection.kind().name(), connection.name(), connection.hotel());
    }
}
