package org.hotelleads.connector.mews;

import jakarta.json.JsonObjectBuilder;
import java.time.ZoneId;
import java.util.List;
import org.hotelleads.connector.Answers;
import org.hotelleads.connector.http.Bookings;
import org.hotelleads.connector.http.Fields;
import org.hotelleads.pms.PmsAccess;
import org.junit.jupiter.api.Test;

/** Whatever comes as Mews', nothing breaks. */
class MewsFuzzTest {

    private static final MewsHotel HOTEL = new MewsHotel("e1", "c1", List.of("s1"));

    @Test
    void reservationsWithTheirPeopleAndPrices() {
        var zone = ZoneId.of("Asia/Tokyo");
        Answers.of("reservations of Mews", """
                        {"Reservations":[{"Id":"r1","GroupId":"g1","Number":"4711","ChannelNumber":"B-77",
                          "ChannelManager":"SiteMinder","ChannelManagerNumber":"SM-1","State":"Canceled",
                          "CancellationReason":"NoShow","CreatedUtc":"2026-07-01T10:00:00Z",
                          "UpdatedUtc":"2026-08-02T10:00:00Z","CancelledUtc":"2026-08-02T09:00:00Z",
                          "ScheduledStartUtc":"2026-10-10T13:00:00Z","ScheduledEndUtc":"2026-10-12T09:00:00Z",
                          "AccountId":"p1","AccountType":"Customer","BookerId":"p2","Origin":"ChannelManager",
                          "OriginDetails":"Booking.com"},
                         {"Id":"r2","State":"Confirmed","StartUtc":"2026-10-10T13:00:00Z","EndUtc":"2026-10-12T09:00:00Z",
                          "AccountId":"f1","AccountType":"Company","CommanderOrigin":"Telephone"}],
                         "Customers":[{"Id":"p1","MergeTargetId":"p2"},{"Id":"p2","FirstName":"Aiko","LastName":"Mori",
                          "SecondLastName":"Ito","Email":"aiko@example.com","HasOtaEmail":true,"Phone":"+81 90 1234 5678"}],
                         "Companionships":[{"ReservationId":"r2","CustomerId":"p1"}],
                         "OrderItems":[{"ServiceOrderId":"r1","AccountingState":"Open",
                          "Amount":{"GrossValue":120.50,"Currency":"JPY"}}]}
                        """).areReadTogether(told -> {
            var desk = new DeskWithAnswers(told);
            var reservations = told.entries("Reservations");
            var people = MewsPeople.of(desk, null, HOTEL, reservations);
            var prices = MewsPrices.of(desk, null, HOTEL, reservations);
            return Bookings.of(
                    reservations, one -> new MewsReservation(one, HOTEL.id(), zone, people, prices).booking());
        });
    }

    @Test
    void notices() {
        Answers.of("notices of Mews", """
                        {"EnterpriseId":"e1","IntegrationId":"i1","Events":[
                          {"Discriminator":"ServiceOrderUpdated","Value":{"Id":"r1"}},
                          {"Discriminator":"CustomerUpdated","Value":{"Id":"c1"}}]}
                        """).areHeard(MewsNotices::hints);
    }

    /** Answers each question with what was told under the name of its array, whatever was asked. */
    private static final class DeskWithAnswers extends MewsDesk {

        private final Fields told;

        DeskWithAnswers(Fields told) {
            super(null, null);
            this.told = told;
        }

        @Override
        List<Fields> all(PmsAccess access, String things, String array, JsonObjectBuilder question) {
            return told.hasArray(array) ? told.entries(array) : List.of();
        }
    }
}
