package org.hotelleads.web.booking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotelleads.fuzz.Trial;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.channel.BodyReader;
import org.hotelleads.web.channel.Delivered;
import org.hotelleads.web.channel.Delivery;
import org.junit.jupiter.api.Test;

/** Whatever another system sends as a booking is read or refused field by field. */
class BookingsFuzzTest {

    private static final String LINKED = """
            {"@context":"http://schema.org","@type":"LodgingReservation","reservationNumber":"R-1",
             "reservationStatus":"http://schema.org/ReservationConfirmed","modifiedTime":"2026-08-01T10:00:00Z",
             "underName":{"@type":"Person","name":"Ada Lovelace","email":"ada@example.org","telephone":"+4930123456"},
             "reservationFor":{"@type":"LodgingBusiness","name":"Hotel","identifier":"MUC"},
             "checkinTime":"2026-09-10T16:00:00+02:00","checkoutTime":"2026-09-12T11:00:00+02:00",
             "numAdults":2,"numChildren":0,"totalPrice":"240.00","priceCurrency":"EUR"}
            """;

    @Test
    void readsOrRefusesOurOwnFormat() {
        run("bookings of our own format", "application/json", SentBooking.WHOLE, SentBooking.LEAST);
    }

    @Test
    void readsOrRefusesLinkedData() {
        run("bookings as linked data", BookingFormat.LINKED_DATA, LINKED, "[" + LINKED + "]");
    }

    private static void run(String name, String type, String... good) {
        List<byte[]> bodies = Stream.of(good)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        Trial.of(name, bodies, Refusal.class).run(input -> {
            var body = BodyReader.json(new Delivery(input, type, Map.of(), Delivered.AT));
            return BookingFormat.of(type).read(body.value()) != null;
        });
    }
}
