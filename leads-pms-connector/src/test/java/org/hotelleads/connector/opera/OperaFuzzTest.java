package org.hotelleads.connector.opera;

import org.hotelleads.connector.Answers;
import org.junit.jupiter.api.Test;

/** Whatever comes as OPERA's, nothing breaks. */
class OperaFuzzTest {

    @Test
    void reservations() {
        Answers.of("reservations of OPERA", """
                        {"reservations":{"reservationInfo":[{
                          "reservationIdList":[{"id":"813595","type":"Confirmation"},{"id":571062,"type":"Reservation"}],
                          "externalReferences":[{"id":"BDC-77","idContext":"BOOKINGCOM"}],"hotelId":"HOTEL1",
                          "reservationStatus":"DueIn","createDateTime":"2020-01-28 14:33:54.0",
                          "lastModifyDateTime":"2020-01-29 09:00:00.0",
                          "roomStay":{"arrivalDate":"2020-02-13","departureDate":"2020-02-15","adultCount":2,"childCount":1,
                            "numberOfRooms":3,"totalAmount":{"amount":"310.50","currencyCode":"USD"}},
                          "reservationGuest":{"id":"687128","givenName":"Jennifer","surname":"Clarke",
                            "email":"jennifer@example.com","phoneNumber":"+1 415 555 0100"},
                          "attachedProfiles":[{"name":"Anna","reservationProfileType":"ReservationContact",
                            "profileIdList":[{"id":"500","type":"Profile"}]}]}]}}
                        """).areRead(fields -> {
            var records = OperaReservation.in(fields);
            return records.isEmpty()
                    ? null
                    : records.get(0).booking(SomeOpera.HOTEL, SomeOpera.MADRID, person -> person);
        });
    }
}
