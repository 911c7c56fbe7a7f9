package org.hotelleads.connector.cloudbeds;

import java.time.ZoneId;
import org.hotelleads.connector.Answers;
import org.junit.jupiter.api.Test;

/** Whatever comes as Cloudbeds', nothing breaks. */
class CloudbedsFuzzTest {

    @Test
    void reservations() {
        var zone = ZoneId.of("Pacific/Honolulu");
        Answers.of("reservations of Cloudbeds", """
                        {"propertyID":"6980934886756353","reservationID":"3YM6AW9QV","isDeleted":false,
                         "dateCreated":"2024-01-31 22:00:00","dateCreatedUTC":"2024-02-01 08:00:00",
                         "dateModified":"2024-02-01 22:30:00","dateModifiedUTC":"2024-02-02T08:30:00Z","status":"confirmed",
                         "reservationCheckIn":"2024-08-16 00:00:00","reservationCheckOut":"2024-08-18 00:00:00","guestID":"76",
                         "source":{"name":"Booking.com","category":"OTA"},"sourceReservationID":"BDC-1","propertyCurrency":"USD",
                         "total":"412.30","balanceDetailed":{"grandTotal":412.3},
                         "rooms":[{"roomCheckIn":"2024-08-16","roomCheckOut":"2024-08-18","adults":"2","children":"1"}],
                         "guestList":{"76":{"guestID":76,"guestFirstName":"Leilani","guestLastName":"Kona",
                          "guestEmail":"leilani@example.com","guestPhone":"808 555 0100","isMainGuest":true}}}
                        """)
                .areRead(fields -> new CloudbedsReservation(fields).booking("other", zone));
    }

    @Test
    void notices() {
        Answers.of("notices of Cloudbeds", """
                        {"version":"1.0","event":"reservation/status_changed","timestamp":1795341600.5,"propertyID":1,
                         "propertyID_str":"1","reservationID":"3YM6AW9QV","status":"canceled"}
                        """).areHeard(CloudbedsNotice::of);
    }
}
