package org.hotelleads.connector.cloudbeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.hotelleads.connector.Calls;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Cloudbeds sends when something happened. */
class CloudbedsNoticeTest {

    private static final String CREATED = """
            {"reservationID":"3YM6AW9QV","propertyID":6980934886756353,"propertyID_str":"6980934886756353",
             "startDate":"2024-08-16","endDate":"2024-08-17","version":"1.0","event":"reservation/created",
             "timestamp":1723634691.440659}
            """;

    @Test
    void namesTheReservationToReadAnew() {
        assertThat(hints(CREATED))
                .containsExactly(new Hint(
                        Hint.About.RESERVATION,
                        "6980934886756353",
                        "3YM6AW9QV",
                        "reservation/created|3YM6AW9QV|6980934886756353|1723634691.440659"));
    }

    @Test
    void isTheSameHoweverItsFieldsAreSpelt() {
        var otherwise = CREATED.replace("reservationID", "reservationId").replace("propertyID", "propertyId");

        assertThat(hints(otherwise)).isEqualTo(hints(CREATED));
    }

    @Test
    void prefersTheTextOfANumberThatIsTooLong() {
        var rounded = CREATED.replace("\"propertyID\":6980934886756353", "\"propertyID\":6.980934886756353e15");

        assertThat(hints(rounded)).isEqualTo(hints(CREATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reservation/status_changed",
                "reservation/dates_changed",
                "reservation/deleted",
                "reservation/something_new",
                "guest/details_changed"
            })
    void isAboutTheReservationThatItNames(String event) {
        assertThat(hints(CREATED.replace("reservation/created", event)))
                .extracting(Hint::about, Hint::id)
                .containsExactly(tuple(Hint.About.RESERVATION, "3YM6AW9QV"));
    }

    @Test
    void isAboutAGuestWhereItNamesNoReservation() {
        var guest = """
                {"guestId":"129","guestID_str":"129","propertyId":"1","event":"guest/details_changed","timestamp":5}""";

        assertThat(hints(guest))
                .containsExactly(new Hint(Hint.About.PERSON, "1", "129", "guest/details_changed|129|1|5"));
    }

    @Test
    void maybeRepeatedWhereItHasNoTime() {
        assertThat(hints(CREATED.replace("timestamp", "moment")).get(0).onceKey())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"event\":\"reservation/created\"}",
                "{\"event\":\"night_audit/completed\",\"reservationID\":\"1\"}",
                "{\"event\":\"guest/created\",\"reservationID\":\"\"}",
                "{\"reservationID\":\"1\"}",
                "{\"event\":\"reservation/created\",\"reservationID\":\"1,2&propertyID=3\"}"
            })
    void tellsNothingThatConcernsUs(String body) {
        assertThat(hints(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"event\"", "event=reservation/created", "{\"event\":", "<html></html>"})
    void isGarbledIfItIsNoObject(String body) {
        var trouble = catchThrowableOfType(PmsTrouble.class, () -> hints(body));

        assertThat(trouble.kind()).isEqualTo(PmsTrouble.Kind.GARBLED);
    }

    private static List<Hint> hints(String body) {
        return new CloudbedsConnector(Calls.line(), Calls.patient())
                .hints(new PmsDelivery(body.getBytes(UTF_8), "application/json"));
    }
}
