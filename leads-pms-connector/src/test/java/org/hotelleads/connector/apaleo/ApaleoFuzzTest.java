package org.hotelleads.connector.apaleo;

import org.hotelleads.connector.Answers;
import org.junit.jupiter.api.Test;

/** Whatever comes as apaleo's, nothing breaks. */
class ApaleoFuzzTest {

    @Test
    void reservations() {
        Answers.of("reservations of apaleo", """
                        {"id":"XPGMSXGF-1","bookingId":"XPGMSXGF","status":"Canceled","property":{"id":"MUC"},
                         "arrival":"2026-10-10T17:00:00+02:00","departure":"2026-10-12T11:00:00+02:00",
                         "created":"2026-07-01T10:00:00.1234567+02:00","modified":"2026-08-02T10:00:00.9289333+02:00",
                         "cancellationTime":"2026-08-02T09:00:00+02:00","totalGrossAmount":{"amount":240.5,"currency":"EUR"},
                         "channelCode":"Ibe","adults":2,"childrenAges":[4],"externalCode":"B-77",
                         "primaryGuest":{"firstName":"Ada","lastName":"Lovelace","email":"ada@example.org","phone":"+49 30 123456"},
                         "booker":{"firstName":"Grace","lastName":"Hopper","email":"grace@example.org"}}
                        """).areRead(fields -> new ApaleoReservation(fields).booking());
    }

    @Test
    void notices() {
        Answers.of("notices of apaleo", """
                        {"topic":"Reservation","type":"changed","id":"e-1","timestamp":1795341600,"accountId":"A","propertyId":"MUC",
                         "data":{"entityId":"XPGMSXGF-1"}}
                        """).areHeard(ApaleoNotices::hints);
    }
}
