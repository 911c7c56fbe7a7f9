package org.hotelleads.connector.cloudbeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.Heads;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Reference;
import org.hotelleads.booking.Sale;
import org.hotelleads.connector.http.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reservation of Cloudbeds tells. */
class CloudbedsReservationTest {

    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");

    private static final String GUESTS = """
            {"77":{"guestID":"77","guestFirstName":"Tom","guestLastName":"Kona","guestName":"Tom Kona","guestEmail":"",
                   "isMainGuest":false},
             "76":{"guestID":76,"guestFirstName":"Leilani","guestLastName":"Kona","guestName":"Leilani Kona",
                   "guestEmail":"leilani@example.com","guestPhone":"808 555 0100","guestCellPhone":"+1 808 555 0199",
                   "isMainGuest":true,"isAnonymized":false}}""";

    private static final String RESERVATION = """
            {"propertyID":"6980934886756353","reservationID":"3YM6AW9QV","isDeleted":false,
             "dateCreated":"2024-01-31 22:00:00","dateCreatedUTC":"2024-02-01 08:00:00",
             "dateModified":"2024-02-01 22:30:00","dateModifiedUTC":"2024-02-02T08:30:00Z",
             "status":"confirmed","reservationCheckIn":"2024-08-16 00:00:00","reservationCheckOut":"2024-08-18 00:00:00",
             "guestID":"76","sourceName":"Booking.com","source":{"name":"Booking.com","category":"OTA"},
             "sourceReservationID":"BDC-1","thirdPartyIdentifier":"L-2026-000123","propertyCurrency":"USD",
             "origin":"channel","total":"412.30","balanceDetailed":{"subTotal":380,"taxesFees":32.3,"grandTotal":412.3},
             "rooms":[
               {"roomCheckIn":"2024-08-16","roomCheckOut":"2024-08-18","adults":"2","children":"1"},
               {"roomCheckIn":"2024-08-15","roomCheckOut":"2024-08-17","adults":1,"children":0},
               {"roomCheckIn":"2024-08-10","roomCheckOut":"2024-08-30","adults":"2","children":"0","roomStatus":"cancelled"}],
             "guestList":GUESTS}
            """.replace("GUESTS", GUESTS);

    private final Booking booking = booking(RESERVATION);

    @Test
    void saysWhichItIs() {
        assertThat(booking.property()).isEqualTo("6980934886756353");
        assertThat(booking.reservationId()).isEqualTo("3YM6AW9QV");
        assertThat(booking.confirmationNo()).isEqualTo("3YM6AW9QV");
        assertThat(booking.references())
                .containsExactly(new Reference("Booking.com", "BDC-1"), new Reference("Booking.com", "L-2026-000123"));
    }

    @Test
    void believesTheTimesInUtc() {
        assertThat(booking.bookedAt()).isEqualTo("2024-02-01T08:00:00Z");
        assertThat(booking.updatedAt()).isEqualTo("2024-02-02T08:30:00Z");
        assertThat(booking.updatedPrecisely()).isTrue();
    }

    @Test
    void takesTheHotelsClockWhereThereIsNoOther() {
        var local = booking(RESERVATION.replace("dateModifiedUTC", "dateForgotten"));

        assertThat(local.updatedAt()).isEqualTo("2024-02-02T08:30:00Z");
        assertThat(local.updatedPrecisely()).isFalse();
    }

    @Test
    void lastsFromTheFirstRoomToTheLast() {
        assertThat(booking.arrival()).isEqualTo(LocalDate.parse("2024-08-15"));
        assertThat(booking.departure()).isEqualTo(LocalDate.parse("2024-08-18"));
        assertThat(booking.heads()).isEqualTo(new Heads(2, 3, 1));
    }

    @Test
    void lastsAsLongAsItSaysWithoutRooms() {
        var withoutRooms = booking(RESERVATION.replace("\"rooms\"", "\"doors\""));

        assertThat(withoutRooms.arrival()).isEqualTo(LocalDate.parse("2024-08-16"));
        assertThat(withoutRooms.departure()).isEqualTo(LocalDate.parse("2024-08-18"));
        assertThat(withoutRooms.heads()).isEqualTo(new Heads(null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"412.30\"', 412.30, GROSS",
        "412.3, 412.3, GROSS",
        "400, 400, UNKNOWN",
        "'\"a lot\"', 412.3, GROSS",
        "null, 412.3, GROSS"
    })
    void readsAnAmountAsTextOrNumber(String written, BigDecimal amount, Price.Basis basis) {
        assertThat(booking(RESERVATION.replace("\"total\":\"412.30\"", "\"total\":" + written))
                        .total())
                .isEqualTo(new Price(amount, "USD", basis));
    }

    @Test
    void namesAllGuestsTheMainOneFirst() {
        assertThat(booking.persons())
                .containsExactly(
                        new BookingPerson(
                                PersonRole.PRIMARY_GUEST,
                                "76",
                                "Leilani",
                                "Kona",
                                "Leilani Kona",
                                "leilani@example.com",
                                false,
                                List.of("808 555 0100", "+1 808 555 0199"),
                                false),
                        new BookingPerson(
                                PersonRole.GUEST, "77", "Tom", "Kona", "Tom Kona", null, false, List.of(), false));
    }

    @Test
    void takesGuestsInAnArrayAsWell() {
        var inArray = RESERVATION.replace(
                GUESTS, "[" + GUESTS.replaceAll("(?s)^\\{\"77\":|\\}$", "").replace("\"76\":{", "{") + "]");

        assertThat(booking(inArray).persons()).isEqualTo(booking.persons());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null", "\"\""})
    void knowsTheMainGuestByTheirIdWhereNobodyIsListed(String nobody) {
        assertThat(booking(RESERVATION.replace(GUESTS, nobody)).persons())
                .extracting(BookingPerson::personId)
                .containsExactly("76");
    }

    @Test
    void forgetsWhoIsForgotten() {
        assertThat(booking(RESERVATION.replace("\"isAnonymized\":false", "\"isAnonymized\":true"))
                        .persons())
                .contains(BookingPerson.forgotten(PersonRole.PRIMARY_GUEST, "76"));
    }

    @ParameterizedTest
    @CsvSource({"OTA,", "Direct, true", "direct bookings, true", "Indirect,"})
    void isDirectWhereItsCategorySaysSo(String category, Boolean direct) {
        assertThat(booking(RESERVATION.replace("\"OTA\"", "\"" + category + "\""))
                        .sale())
                .isEqualTo(new Sale(category, "Booking.com", null, direct));
    }

    @Test
    void isDeletedWhateverItsState() {
        var deleted = booking(RESERVATION.replace("\"isDeleted\":false", "\"isDeleted\":true"));

        assertThat(deleted.status()).isEqualTo(BookingStatus.DELETED);
        assertThat(deleted.rawStatus()).isEqualTo("confirmed");
    }

    @Test
    void tellsWhenItWasCancelled() {
        var cancelled = booking(
                RESERVATION.replace("\"confirmed\"", "\"canceled\",\"dateCancelledUTC\":\"2024-02-02 08:30:00\""));

        assertThat(cancelled.status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(cancelled.cancelledAt()).isEqualTo("2024-02-02T08:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reservationID", "date(Created|Modified)(UTC)?"})
    void cannotBeReadWithoutIdOrTime(String field) {
        var without = RESERVATION.replaceAll("\"" + field + "\"", "\"gone\"");

        assertThatThrownBy(() -> booking(without)).isInstanceOf(RuntimeException.class);
    }

    private static Booking booking(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new CloudbedsReservation(new Fields(reader.readObject())).booking("other", HONOLULU);
        }
    }
}
