package org.hotelleads.web.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hotelleads.web.json.Sent.flawsWhen;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.Heads;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Reference;
import org.hotelleads.booking.Sale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own format of bookings. */
class OwnFormatTest {

    private static Booking read(JsonValue body) {
        return BookingFormat.of("application/json; charset=utf-8").read(body);
    }

    @Test
    void readsAllThatIsSent() {
        var booking = read(SentBooking.json(SentBooking.WHOLE));

        assertThat(booking.property()).isEqualTo("MUC");
        assertThat(booking.reservationId()).isEqualTo("R-1");
        assertThat(booking.groupId()).isEqualTo("G-1");
        assertThat(booking.confirmationNo()).isEqualTo("C-1");
        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.rawStatus()).isEqualTo("CONFIRMED");
        assertThat(booking.bookedAt()).isEqualTo(Instant.parse("2026-08-01T10:00:00Z"));
        assertThat(booking.updatedAt()).isEqualTo(Instant.parse("2026-08-02T10:00:00Z"));
        assertThat(booking.updatedPrecisely()).isTrue();
        assertThat(booking.arrival()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(booking.departure()).isEqualTo(LocalDate.of(2026, 9, 12));
        assertThat(booking.heads()).isEqualTo(new Heads(1, 2, 0));
        assertThat(booking.total()).isEqualTo(new Price(new BigDecimal("240.00"), "EUR", Price.Basis.UNKNOWN));
        assertThat(booking.sale()).isEqualTo(new Sale("DIRECT", "Website", "SUN", true));
        assertThat(booking.references())
                .containsExactly(
                        new Reference("lead", "L-2026-000123"), new Reference("OTA", "77"), new Reference(null, "88"));
    }

    @Test
    void theBookerComesBeforeTheGuests() {
        var persons = read(SentBooking.json(SentBooking.WHOLE)).persons();

        assertThat(persons)
                .extracting(BookingPerson::role)
                .containsExactly(PersonRole.BOOKER, PersonRole.PRIMARY_GUEST, PersonRole.GUEST);
        assertThat(persons.get(0).fullName()).isEqualTo("Charles Babbage");
        assertThat(persons.get(1))
                .isEqualTo(BookingPerson.of(
                        PersonRole.PRIMARY_GUEST, "Ada", "Lovelace", "ada@example.org", "+4930123456"));
    }

    @Test
    void needsNoMoreThanWhatEveryReservationHas() {
        var booking = read(SentBooking.json(SentBooking.LEAST));

        assertThat(booking.persons()).isEmpty();
        assertThat(booking.total()).isNull();
        assertThat(booking.sale()).isEqualTo(new Sale(null, null, null, null));
        assertThat(booking.heads()).isEqualTo(new Heads(null, null, null));
    }

    @ParameterizedTest
    @EnumSource(BookingStatus.class)
    void knowsEveryStatus(BookingStatus status) {
        assertThat(read(SentBooking.with("status", "\"" + status + "\"")).status())
                .isEqualTo(status);
    }

    @Test
    void whatIsDeletedIsDeletedWhateverItsStatusSays() {
        var booking = read(SentBooking.with("eventType", "\"booking.deleted\""));

        assertThat(booking.status()).isEqualTo(BookingStatus.DELETED);
        assertThat(booking.rawStatus()).isEqualTo("CONFIRMED");
    }

    @Test
    void contactsStayAsTheyAreSpelled() {
        var person = read(SentBooking.with("guest", "{\"email\":\"Ada@Example.ORG\",\"phone\":\"030 / 123-456\"}"))
                .persons()
                .get(1);

        assertThat(person.email()).isEqualTo("Ada@Example.ORG");
        assertThat(person.phones()).containsExactly("030 / 123-456");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"direct\"', null, true",
        "'\"Direct\"', true, true",
        "'\"DIRECT\"', false, false",
        "'\"OTA\"', null, ",
        "'\"OTA\"', true, true",
        "null, null, "
    })
    void directIsTheHotelsOwnChannelUnlessItIsSaid(String channel, String said, Boolean expected) {
        var body = jakarta.json.Json.createObjectBuilder(SentBooking.with("channel", channel))
                .add("direct", SentBooking.json(said))
                .build();

        assertThat(read(body).sale().direct()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"240", "240.00", "2.4e2", "\"240\"", "\"240.00\""})
    void anAmountIsANumberOrAText(String amount) {
        var body = SentBooking.with("total", "{\"amount\":%s,\"currency\":\"EUR\"}".formatted(amount));

        assertThat(read(body).total().amount()).isEqualByComparingTo("240");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schema        | \"hotelleads.booking.v2\"                     | schema          | error.oneOf",
                "eventType     | \"booking.created\"                           | eventType       | error.oneOf",
                "status        | \"Confirmed\"                                 | status          | error.oneOf",
                "property      | 7                                             | property        | error.notText",
                "property      | \"\"                                          | property        | error.length",
                "reservationId | null                                          | reservationId   | error.required",
                "createdAt     | \"2026-08-01T10:00:00\"                       | createdAt       | error.instant",
                "updatedAt     | \"2026-08-01\"                                | updatedAt       | error.instant",
                "updatedAt     | \"2026-08-32T10:00:00Z\"                      | updatedAt       | error.instant",
                "arrival       | \"2026-02-30\"                                | arrival         | error.date",
                "arrival       | \"2026-09-10T15:00:00Z\"                      | arrival         | error.date",
                "rooms         | 1.5                                           | rooms           | error.notNumber",
                "adults        | -1                                            | adults          | error.range",
                "children      | \"2\"                                         | children        | error.notNumber",
                "guest         | \"Ada\"                                       | guest           | error.notAnObject",
                "guest         | {\"fax\":\"1\"}                               | guest.fax       | error.unknownField",
                "guest         | {\"email\":7}                                 | guest.email     | error.notText",
                "booker        | {\"firstName\":\"a\\u0000\"}                  | booker.firstName| error.controlCharacters",
                "guests        | [{\"phone\":true}]                            | guests.0.phone  | error.notText",
                "guests        | [null]                                        | guests          | error.notAnArray",
                "total         | {\"amount\":\"many\",\"currency\":\"EUR\"}    | total.amount    | error.booking.amount",
                "total         | {\"amount\":1e99999999,\"currency\":\"EUR\"}  | total.amount    | error.booking.amount",
                "total         | {\"amount\":1e-99999999,\"currency\":\"EUR\"} | total.amount    | error.booking.amount",
                "total         | {\"amount\":\"1,5\",\"currency\":\"EUR\"}     | total.amount    | error.booking.amount",
                "total         | {\"currency\":\"EUR\"}                        | total.amount    | error.required",
                "total         | {\"amount\":1}                                | total.currency  | error.required",
                "total         | {\"amount\":1,\"currency\":\"eur\"}           | total.currency  | error.hotel.currency",
                "references    | [{\"system\":\"OTA\"}]                        | references.0.value | error.required",
                "direct        | \"yes\"                                       | direct          | error.notYesOrNo",
                "colour        | \"blue\"                                      | colour          | error.unknownField"
            })
    void namesTheFieldThatIsWrong(String field, String value, String named, String key) {
        assertThat(flawsWhen(() -> read(SentBooking.with(field, value)))).containsExactly(entry(named, key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema",
                "eventType",
                "property",
                "reservationId",
                "status",
                "createdAt",
                "updatedAt",
                "arrival",
                "departure"
            })
    void namesTheFieldThatIsMissing(String field) {
        assertThat(flawsWhen(() -> read(SentBooking.without(field)))).containsExactly(entry(field, "error.required"));
    }

    @ParameterizedTest
    @CsvSource({"property,120", "reservationId,200", "groupId,200", "channel,200", "cancelReason,500"})
    void countsLettersAndNotHalvesOfThem(String field, int most) {
        var longest = "\"" + "\uD83C\uDFE8".repeat(most) + "\"";
        var tooLong = "\"" + "x".repeat(most + 1) + "\"";

        assertThat(read(SentBooking.with(field, longest))).isNotNull();
        assertThat(flawsWhen(() -> read(SentBooking.with(field, tooLong))))
                .containsExactly(entry(field, "error.tooLong"));
    }

    @Test
    void namesAllFlawsAtOnce() {
        assertThat(flawsWhen(() -> read(SentBooking.json("{\"guest\":{\"fax\":1},\"colour\":1}"))))
                .hasSize(11)
                .containsKeys("schema", "departure", "guest.fax", "colour");
    }

    @Test
    void aBodyThatIsNoObjectIsRefused() {
        for (var body : List.of("[]", "7", "\"R-1\"", "null")) {
            assertThat(flawsWhen(() -> read(SentBooking.json(body))))
                    .containsExactly(entry("body", "error.notAnObject"));
        }
    }
}
