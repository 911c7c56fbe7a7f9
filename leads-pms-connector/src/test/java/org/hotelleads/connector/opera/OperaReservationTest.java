package org.hotelleads.connector.opera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
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

/** What a reservation of OPERA tells, in a list and alone. */
class OperaReservationTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private static final String LISTED = """
            {"reservations":{"reservationInfo":[{
              "reservationIdList":[{"id":"813595","type":"Confirmation"},{"id":571062,"type":"Reservation"}],
              "externalReferences":[{"id":"BDC-77","idContext":"BOOKINGCOM"},{"id":"L-2026-000123"}],
              "hotelId":"HOTEL1","reservationStatus":"DueIn",
              "createDateTime":"2020-01-28 14:33:54.0","lastModifyDateTime":"2020-01-29 09:00:00.0",
              "roomStay":{"arrivalDate":"2020-02-13","departureDate":"2020-02-15","adultCount":2,"childCount":1,
                "numberOfRooms":3,"totalAmount":{"amount":"310.50","currencyCode":"USD"},"bookingChannelCode":"WEB",
                "sourceCode":"GSALES","sourceCodeDescription":"Global sales","linkCode":"LINK9",
                "promotion":{"promotionCode":"SPRING"}},
              "reservationGuest":{"id":"687128","givenName":"Jennifer","surname":"Clarke","fullName":"Clarke, Jennifer",
                "email":"jennifer@example.com","phoneNumber":"+1 415 555 0100",
                "accompanyGuests":[{"firstName":"Tom","lastName":"Clarke","profileIdList":[{"id":"9","type":"Profile"}]}]},
              "reservationCommunication":{"telephones":{"telephoneInfo":[{"telephone":{"phoneNumber":"+1 415 555 0199"}}]}},
              "attachedProfiles":[
                {"name":"Anna Booker","reservationProfileType":"ReservationContact","profileIdList":[{"id":"500","type":"Profile"}]},
                {"name":"Example Corp","reservationProfileType":"Company"},
                {"name":"Whoever pays","reservationProfileType":"BillingContact"}]}]}}
            """;

    /** As in Oracle's own example, and with the parts that it leaves out. */
    private static final String ALONE = """
            {"reservations":{"reservation":[{
              "reservationIdList":[{"id":"571062","type":"Reservation"},{"id":"813595","type":"Confirmation"}],
              "roomStay":{"arrivalDate":"2020-01-13","departureDate":"2020-01-14","bookingMedium":"EMAIL",
                "guestCounts":{"adults":1,"children":0},"roomRates":[{"numberOfUnits":1}],
                "total":{"amountBeforeTax":90,"amountAfterTax":100.00,"currencyCode":"EUR"}},
              "reservationGuests":[
                {"profileInfo":{"profileIdList":[{"id":"1","type":"Profile"}],"profile":{
                   "customer":{"personName":[{"givenName":"Max","surname":"Clarke","nameType":"Primary"}]}}}},
                {"profileInfo":{"profileIdList":[{"id":"687128","type":"Profile"}],"profile":{
                   "customer":{"personName":[{"givenName":"Jenny","surname":"C","nameType":"Alternate"},
                     {"givenName":"Jennifer","surname":"Clarke","nameType":"Primary"}]},
                   "emails":{"emailInfo":[{"email":{"emailAddress":"old@example.com"}},
                     {"email":{"emailAddress":"jennifer@example.com","primaryInd":true}}]},
                   "telephones":{"telephoneInfo":[{"telephone":{"phoneNumber":"+1 415 555 0100"}}]}}},"primary":true}],
              "reservationProfiles":{"reservationProfile":[{"reservationProfileType":"TravelAgent",
                "profileIdList":[{"id":"77","type":"Profile"}],"profile":{"company":{"companyName":"Sunny Travel"}}}]},
              "sourceOfSale":{"sourceType":"PMS","sourceCode":"WEBSITE"},"customReference":"L-2026-000123",
              "hotelId":"HOTEL1","reservationStatus":"Reserved","createDateTime":"2020-01-28 14:33:54.0"}]}}
            """;

    private final Booking listed = booking(LISTED);
    private final Booking alone = booking(ALONE);

    @Test
    void saysWhichItIs() {
        assertThat(listed.property()).isEqualTo("HOTEL1");
        assertThat(listed.reservationId()).isEqualTo("571062");
        assertThat(listed.confirmationNo()).isEqualTo("813595");
        assertThat(listed.groupId()).isEqualTo("LINK9");
        assertThat(listed.references())
                .containsExactly(new Reference("BOOKINGCOM", "BDC-77"), new Reference(null, "L-2026-000123"));
        assertThat(alone.references()).containsExactly(new Reference(null, "L-2026-000123"));
    }

    @Test
    void takesTimesForTheHotelsAndKnowsThatTheyMayBeWrong() {
        assertThat(listed.bookedAt()).isEqualTo("2020-01-28T13:33:54Z");
        assertThat(listed.updatedAt()).isEqualTo("2020-01-29T08:00:00Z");
        assertThat(listed.updatedPrecisely()).isFalse();
    }

    @Test
    void wasChangedWhenItWasMadeIfNothingElseIsSaid() {
        assertThat(alone.updatedAt()).isEqualTo("2020-01-28T13:33:54Z");
        assertThat(alone.updatedPrecisely()).isFalse();
    }

    @Test
    void believesATimeThatIsWrittenWithItsZone() {
        var booking = booking(LISTED.replace("2020-01-29 09:00:00.0", "2020-01-29T09:00:00Z"));

        assertThat(booking.updatedAt()).isEqualTo("2020-01-29T09:00:00Z");
        assertThat(booking.updatedPrecisely()).isTrue();
    }

    @Test
    void tellsTheStayAndForHowMany() {
        assertThat(listed.arrival()).isEqualTo(LocalDate.parse("2020-02-13"));
        assertThat(listed.departure()).isEqualTo(LocalDate.parse("2020-02-15"));
        assertThat(listed.heads()).isEqualTo(new Heads(3, 2, 1));
        assertThat(alone.heads()).isEqualTo(new Heads(1, 1, 0));
    }

    @Test
    void tellsWhatItCostsAndWhatThatIncludes() {
        assertThat(listed.total()).isEqualTo(new Price(new BigDecimal("310.50"), "USD", Price.Basis.UNKNOWN));
        assertThat(alone.total()).isEqualTo(new Price(new BigDecimal("100.00"), "EUR", Price.Basis.GROSS));
        assertThat(booking(ALONE.replace("\"amountAfterTax\":100.00,", "")).total())
                .isEqualTo(new Price(new BigDecimal("90"), "EUR", Price.Basis.NET));
    }

    @Test
    void tellsByWhichWayItCame() {
        assertThat(listed.sale()).isEqualTo(new Sale("WEB", "Global sales", "SPRING", null));
        assertThat(alone.sale()).isEqualTo(new Sale("EMAIL", "WEBSITE", null, null));
    }

    @Test
    void namesEverybodyInAList() {
        assertThat(listed.persons())
                .containsExactly(
                        new BookingPerson(
                                PersonRole.PRIMARY_GUEST,
                                "687128",
                                "Jennifer",
                                "Clarke",
                                "Clarke, Jennifer",
                                "jennifer@example.com",
                                false,
                                List.of("+1 415 555 0100", "+1 415 555 0199"),
                                false),
                        named(PersonRole.GUEST, "9", "Tom", "Clarke", null),
                        named(PersonRole.BOOKER, "500", null, null, "Anna Booker"),
                        named(PersonRole.COMPANY, null, null, null, "Example Corp"));
    }

    @Test
    void namesEverybodyAlone() {
        assertThat(alone.persons())
                .containsExactly(
                        named(PersonRole.GUEST, "1", "Max", "Clarke", null),
                        new BookingPerson(
                                PersonRole.PRIMARY_GUEST,
                                "687128",
                                "Jennifer",
                                "Clarke",
                                null,
                                "jennifer@example.com",
                                false,
                                List.of("+1 415 555 0100"),
                                false),
                        named(PersonRole.COMPANY, "77", null, null, "Sunny Travel"));
    }

    @ParameterizedTest
    @CsvSource({"Requested", "Anonymized"})
    void forgetsWhoWantsToBeForgotten(String state) {
        var anonymization = "\"anonymization\":{\"anonymizationStatus\":\"" + state + "\"},";

        assertThat(booking(LISTED.replace("\"givenName\":\"Jennifer\",", anonymization))
                        .persons())
                .contains(BookingPerson.forgotten(PersonRole.PRIMARY_GUEST, "687128"));
        assertThat(booking(ALONE.replace(
                                "\"personName\":[{\"givenName\":\"Jenny\"",
                                anonymization + "\"personName\":[{\"givenName\":\"Jenny\""))
                        .persons())
                .contains(BookingPerson.forgotten(PersonRole.PRIMARY_GUEST, "687128"));
    }

    @Test
    void tellsWhenAndWhyItWasCancelled() {
        var cancelled = booking(
                LISTED.replace(
                        "\"DueIn\"",
                        "\"Cancelled\",\"cancellationInfo\":{\"code\":\"ILL\",\"description\":\"Guest is ill\",\"date\":\"2020-01-30\"}"));

        assertThat(cancelled.status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(cancelled.rawStatus()).isEqualTo("Cancelled");
        assertThat(cancelled.cancelledAt()).isEqualTo(Instant.parse("2020-01-29T23:00:00Z"));
        assertThat(cancelled.cancelReason()).isEqualTo("Guest is ill");
    }

    @Test
    void cannotBeReadWithoutIdOrTime() {
        assertThatThrownBy(() -> booking(LISTED.replace("\"Reservation\"", "\"Others\"")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> booking(ALONE.replace("2020-01-28 14:33:54.0", "today")))
                .isInstanceOf(RuntimeException.class);
    }

    private static BookingPerson named(PersonRole role, String id, String first, String last, String full) {
        return new BookingPerson(role, id, first, last, full, null, false, List.of(), false);
    }

    private static Booking booking(String answer) {
        try (var reader = Json.createReader(new StringReader(answer))) {
            var records = OperaReservation.in(new Fields(reader.readObject()));
            assertThat(records).hasSize(1);
            return records.get(0).booking("HOTEL1", MADRID, person -> person);
        }
    }
}
