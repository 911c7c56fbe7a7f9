package org.hotelleads.web.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hotelleads.web.json.Sent.flawsWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.Heads;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bookings in the words of schema.org. */
class LodgingReservationTest {

    private static final String SCHEMA_ORG = """
            {"@context":"https://schema.org","@type":"LodgingReservation","reservationId":"abc456",
             "reservationStatus":"https://schema.org/ReservationConfirmed",
             "underName":{"@type":"Person","givenName":"Ada","familyName":"Lovelace","email":"Ada@example.org",
              "telephone":["+4930123456","+4930654321"]},
             "reservationFor":{"@type":"LodgingBusiness","identifier":"MUC","name":"Hilton Munich"},
             "bookingTime":"2026-08-01T10:00:00Z","modifiedTime":"2026-08-02T10:00:00+02:00",
             "checkinTime":"2026-09-10T15:00:00+02:00","checkoutTime":"2026-09-12T11:00:00+02:00",
             "totalPrice":240.5,"priceCurrency":"EUR","broker":{"@type":"Organization","name":"Booking.com"},
             "numAdults":2,"numChildren":{"@type":"QuantitativeValue","value":1}}
            """;

    private static final String OF_MAILS = """
            [{"@context":"http://schema.org","@type":"LodgingReservation","reservationNumber":"E123456789",
              "reservationStatus":"http://schema.org/Confirmed","underName":{"@type":"Person","name":"Ada Lovelace"},
              "reservationFor":{"@type":"LodgingBusiness","name":"Hilton Munich"},
              "checkinDate":"2026-09-10","checkoutDate":"2026-09-12","bookingTime":"2026-08-01T10:00:00-07:00",
              "price":"240.00","priceCurrency":"usd","bookingAgent":{"@type":"Organization","name":"Agency"}}]
            """;

    private static Booking read(String body) {
        return BookingFormat.of("application/ld+json;charset=utf-8").read(SentBooking.json(body));
    }

    private static Map<String, String> flaws(String body) {
        return flawsWhen(() -> read(body));
    }

    private static String changed(String from, String to) {
        assertThat(SCHEMA_ORG).contains(from);
        return SCHEMA_ORG.replace(from, to);
    }

    @Test
    void readsTheWordsOfSchemaOrg() {
        var booking = read(SCHEMA_ORG);

        assertThat(booking.property()).isEqualTo("MUC");
        assertThat(booking.reservationId()).isEqualTo("abc456");
        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.rawStatus()).isEqualTo("ReservationConfirmed");
        assertThat(booking.bookedAt()).isEqualTo(Instant.parse("2026-08-01T10:00:00Z"));
        assertThat(booking.updatedAt()).isEqualTo(Instant.parse("2026-08-02T08:00:00Z"));
        assertThat(booking.updatedPrecisely()).isTrue();
        assertThat(booking.arrival()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(booking.departure()).isEqualTo(LocalDate.of(2026, 9, 12));
        assertThat(booking.total().amount()).isEqualByComparingTo("240.5");
        assertThat(booking.total().currency()).isEqualTo("EUR");
        assertThat(booking.sale().source()).isEqualTo("Booking.com");
        assertThat(booking.heads()).isEqualTo(new Heads(null, 2, 1));
        assertThat(booking.persons())
                .containsExactly(BookingPerson.of(
                        PersonRole.PRIMARY_GUEST, "Ada", "Lovelace", "Ada@example.org", "+4930123456", "+4930654321"));
    }

    @Test
    void readsTheDialectOfMails() {
        var booking = read(OF_MAILS);

        assertThat(booking.property()).isEqualTo("Hilton Munich");
        assertThat(booking.reservationId()).isEqualTo("E123456789");
        assertThat(booking.confirmationNo()).isEqualTo("E123456789");
        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.updatedAt()).isEqualTo(booking.bookedAt()).isEqualTo(Instant.parse("2026-08-01T17:00:00Z"));
        assertThat(booking.arrival()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(booking.total().amount()).isEqualByComparingTo("240");
        assertThat(booking.total().currency()).isEqualTo("USD");
        assertThat(booking.sale().source()).isEqualTo("Agency");
        assertThat(booking.persons()).extracting(BookingPerson::name).containsExactly("Ada Lovelace");
    }

    @ParameterizedTest
    @CsvSource({
        "https://schema.org/ReservationConfirmed, CONFIRMED",
        "http://schema.org/Confirmed, CONFIRMED",
        "schema:ReservationConfirmed, CONFIRMED",
        "ReservationCancelled, CANCELLED",
        "http://schema.org/Cancelled, CANCELLED",
        "Canceled, CANCELLED",
        "https://schema.org/ReservationHold, TENTATIVE",
        "https://schema.org/ReservationPending, TENTATIVE",
        "http://schema.org/Hold, TENTATIVE",
        "CheckedIn, TENTATIVE"
    })
    void readsTheStatusAndTakesAnUnknownOneForNoSale(String word, BookingStatus expected) {
        var body = changed("https://schema.org/ReservationConfirmed", word);

        assertThat(read(body).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"MUC\"",
                "[\"MUC\"]",
                "{\"@value\":\"MUC\"}",
                "{\"@type\":\"PropertyValue\",\"propertyID\":\"code\",\"value\":\"MUC\"}",
                "[{\"@type\":\"PropertyValue\",\"value\":\"MUC\"}]"
            })
    void aValueIsATextAnArrayOrAnObject(String identifier) {
        var body = changed("\"identifier\":\"MUC\"", "\"identifier\":" + identifier);

        assertThat(read(body).property()).isEqualTo("MUC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"LodgingReservation\"",
                "[\"Reservation\",\"LodgingReservation\"]",
                "\"schema:LodgingReservation\"",
                "\"http://schema.org/LodgingReservation\"",
                "[\"https://schema.org/LodgingReservation\"]"
            })
    void aTypeMayBeOneOfSeveralAndHaveItsAddress(String type) {
        assertThat(read(changed("\"@type\":\"LodgingReservation\"", "\"@type\":" + type))
                        .reservationId())
                .isEqualTo("abc456");
    }

    @Test
    void findsItsPartsInAGraph() {
        var booking = read("""
                {"@context":{"schema":"https://schema.org/"},"@graph":[
                 {"@id":"#hotel","@type":"schema:Hotel","schema:identifier":"MUC"},
                 {"@id":"#ada","@type":"schema:Person","schema:name":"Ada Lovelace"},
                 {"@id":"#r","@type":["schema:LodgingReservation"],"schema:reservationId":7,
                  "schema:reservationStatus":{"@id":"https://schema.org/ReservationCancelled"},
                  "schema:reservationFor":{"@id":"#hotel"},
                  "schema:underName":[{"@id":"#ada"},{"@type":"Organization","name":"Engines Ltd"},"Byron"],
                  "schema:bookingTime":{"@type":"schema:DateTime","@value":"2026-08-01T10:00:00Z"},
                  "https://schema.org/checkinTime":"2026-09-10","https://schema.org/checkoutTime":["2026-09-12"],
                  "schema:totalPrice":{"@type":"PriceSpecification","price":"99","priceCurrency":"EUR"}}]}
                """);

        assertThat(booking.property()).isEqualTo("MUC");
        assertThat(booking.reservationId()).isEqualTo("7");
        assertThat(booking.status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(booking.total().currency()).isEqualTo("EUR");
        assertThat(booking.persons())
                .extracting(BookingPerson::role, BookingPerson::name)
                .containsExactly(
                        tuple(PersonRole.PRIMARY_GUEST, "Ada Lovelace"),
                        tuple(PersonRole.COMPANY, "Engines Ltd"),
                        tuple(PersonRole.GUEST, "Byron"));
    }

    @Test
    void aNumberOfOurLeadMayStandAmongItsIdentifiers() {
        var body = changed(
                "\"reservationId\"",
                "\"identifier\":[{\"@type\":\"PropertyValue\",\"propertyID\":\"lead\",\"value\":\"L-2026-000123\"},"
                        + "\"OTA-7\"],\"reservationId\"");

        assertThat(read(body).references())
                .containsExactly(new Reference("lead", "L-2026-000123"), new Reference(null, "OTA-7"));
    }

    @Test
    void aTimeWithoutAZoneIsNotPrecise() {
        var booking = read(changed("2026-08-02T10:00:00+02:00", "2026-08-02 10:00"));

        assertThat(booking.updatedAt()).isEqualTo(Instant.parse("2026-08-02T10:00:00Z"));
        assertThat(booking.updatedPrecisely()).isFalse();
    }

    @Test
    void aTimeOfTheDayIsNoDayOfArrival() {
        var body = changed("\"2026-09-10T15:00:00+02:00\"", "\"15:00\"");

        assertThat(flaws(body)).containsExactly(entry("checkinTime", "error.booking.time"));
        assertThat(read(body.replace("\"checkinTime\"", "\"checkinDate\":\"2026-09-10\",\"checkinTime\""))
                        .arrival())
                .isEqualTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(flaws("{\"@type\":\"LodgingReservation\"}"))
                .containsOnly(
                        entry("reservationId", "error.required"),
                        entry("reservationFor.identifier", "error.required"),
                        entry("reservationStatus", "error.required"),
                        entry("bookingTime", "error.required"),
                        entry("checkinTime", "error.required"),
                        entry("checkoutTime", "error.required"));
        assertThat(flaws(changed("\"priceCurrency\":\"EUR\",", "")))
                .containsExactly(entry("priceCurrency", "error.required"));
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(flaws(changed("240.5", "\"about 240\"")))
                .containsExactly(entry("totalPrice", "error.booking.amount"));
        assertThat(flaws(changed("\"EUR\"", "\"euros\"")))
                .containsExactly(entry("priceCurrency", "error.hotel.currency"));
        assertThat(flaws(changed("abc456", "x".repeat(201)))).containsExactly(entry("reservationId", "error.tooLong"));
        assertThat(flaws(changed("\"Ada\"", "\"A\\u0000\"")))
                .containsExactly(entry("underName.givenName", "error.controlCharacters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "null", "{\"@type\":\"FlightReservation\"}", "{\"@graph\":[7]}"})
    void withoutAReservationThereIsNothingToRead(String body) {
        assertThat(flaws(body)).containsExactly(entry("@type", "error.booking.noReservation"));
    }

    @Test
    void oneIsReadAtATime() {
        assertThat(flaws("[" + SCHEMA_ORG + "," + SCHEMA_ORG + "]"))
                .containsExactly(entry("@type", "error.booking.severalReservations"));
    }
}
