package org.hotelleads.connector.opera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hotelleads.connector.opera.SomeOpera.HOTEL;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.connector.Calls;
import org.hotelleads.connector.http.Tokens;
import org.hotelleads.fakepms.Fault;
import org.hotelleads.fakepms.opera.FakeOpera;
import org.hotelleads.fakepms.opera.OperaStay;
import org.hotelleads.pms.BookingPage.Told;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.Reread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How reservations of OPERA are read again, and how we get in. */
class OperaConnectorTest {

    private final FakeOpera opera = new FakeOpera();
    private final Tokens tokens = Calls.tokens();
    private final OperaConnector connector = new OperaConnector(Calls.line(), tokens, Calls.patient(), Calls.CLOCK);
    private final PmsAccess access = SomeOpera.byClient(opera.url());

    @AfterEach
    void close() {
        opera.close();
    }

    @Test
    void readsReservationsAsTheyAreNow() {
        opera.put(new OperaStay("1").of("Ada", "Lovelace").reachedAt("ada@example.org", "+44 20 7946 0000"));
        opera.put(new OperaStay("2").now("Cancelled", "2026-08-02 10:00:00.0"));
        opera.put(new OperaStay("3"));

        var bookings = bookings(read("1", "2"));

        assertThat(bookings).extracting(Booking::reservationId).containsExactly("1", "2");
        assertThat(bookings)
                .extracting(Booking::status)
                .containsExactly(BookingStatus.CONFIRMED, BookingStatus.CANCELLED);
        assertThat(bookings.get(0).persons().get(0).email()).isEqualTo("ada@example.org");
        assertThat(opera.asked("/reservations")).hasSize(1);
        assertThat(opera.asked("/reservations").get(0).query().get("reservationIdList"))
                .containsExactly("1", "2");
    }

    @Test
    void keepsWhatOperaWrote() {
        opera.put(new OperaStay("1").reachedAt("ada@example.org", null));

        assertThat(read("1").found().get(0).raw()).contains("\"reservationIdList\":[{\"id\":\"1\"");
    }

    @Test
    void asksForAReservationByItselfBeforeItIsMissing() {
        opera.put(new OperaStay("1").now("Cancelled", "2026-08-02 10:00:00.0"));
        opera.listWithout("Cancelled");

        var read = read("1", "2");

        assertThat(bookings(read)).extracting(Booking::status).containsExactly(BookingStatus.CANCELLED);
        assertThat(read.missing()).containsExactly("2");
    }

    @Test
    void findsContactsInTheProfileWhereTheListHasNone() {
        opera.put(new OperaStay("1").reachedAt("ada@example.org", "+44 20 7946 0000"));
        opera.listWithoutContacts();

        var guest = bookings(read("1")).get(0).persons().get(0);

        assertThat(guest.email()).isEqualTo("ada@example.org");
        assertThat(guest.phones()).containsExactly("+44 20 7946 0000");
        assertThat(guest.firstName()).isEqualTo("Ada");
    }

    @Test
    void looksAtNoProfileOfSomebodyWhoCanBeReached() {
        opera.put(new OperaStay("1").reachedAt(null, "+44 20 7946 0000"));

        read("1");

        assertThat(opera.asked("/profiles")).isEmpty();
    }

    @Test
    void asksForNoMoreProfilesWhereTheyAreHidden() {
        opera.put(new OperaStay("1"));
        opera.put(new OperaStay("2"));
        opera.failAt("/profiles", 1, Fault.status(403));

        assertThat(bookings(read("1", "2"))).hasSize(2);
        assertThat(opera.asked("/profiles")).hasSize(1);
        assertThat(opera.gate().given()).isEqualTo(1);
    }

    @Test
    void takesTimesByTheZoneOfTheConnection() {
        opera.put(new OperaStay("1").now("Reserved", "2026-08-01 10:00:00.0"));
        var inTokyo = SomeOpera.with(access, PmsSetting.ZONE, "Asia/Tokyo");

        var booking = bookings(connector.read(inTokyo, HOTEL, List.of("1"))).get(0);

        assertThat(booking.updatedAt()).isEqualTo("2026-08-01T01:00:00Z");
        assertThat(booking.updatedPrecisely()).isFalse();
        assertThat(bookings(read("1")).get(0).updatedAt()).isEqualTo("2026-08-01T08:00:00Z");
    }

    @Test
    void saysThatAZoneIsNone() {
        opera.put(new OperaStay("1"));
        var nowhere = SomeOpera.with(access, PmsSetting.ZONE, "Nowhere/Else");

        assertThat(trouble(() -> connector.read(nowhere, HOTEL, List.of("1"))).kind())
                .isEqualTo(PmsTrouble.Kind.REFUSED);
    }

    @Test
    void getsInAsAClient() {
        read("1");

        assertThat(opera.gate().given()).isEqualTo(1);
        assertThat(opera.asked("/tokens").get(0).header("enterpriseId")).contains("ENT123");
    }

    @Test
    void getsInAsAUser() {
        opera.gate().asksForUser();

        connector.read(SomeOpera.byUser(opera.url()), HOTEL, List.of("1"));

        assertThat(opera.gate().given()).isEqualTo(1);
        assertThat(opera.asked("/tokens").get(0).header("enterpriseId")).isEmpty();
    }

    @Test
    void knowsThatTheCredentialsAreWrong() {
        var wrong = SomeOpera.with(access, PmsSetting.CLIENT_SECRET, "guessed");

        var trouble = trouble(() -> connector.read(wrong, HOTEL, List.of("1")));

        assertThat(trouble.kind()).isEqualTo(PmsTrouble.Kind.AUTH);
        assertThat(trouble).hasMessageNotContaining("guessed");
    }

    @Test
    void getsAnotherTokenWhenOneHasExpired() {
        opera.put(new OperaStay("1"));
        read("1");
        opera.gate().forgetTokens();

        assertThat(bookings(read("1"))).hasSize(1);
        assertThat(opera.gate().given()).isEqualTo(2);
    }

    @Test
    void asksForOneTokenOnlyAsLongAsItLasts() {
        IntStream.range(0, 5).forEach(time -> read("1"));

        assertThat(opera.gate().given()).isEqualTo(1);
    }

    @Test
    void saysWithEachQuestionWhoAsksAndForWhichHotel() {
        read("1");

        assertThat(opera.asked("/rsv/v1")).isNotEmpty().allSatisfy(asked -> {
            assertThat(asked.header("x-hotelid")).contains(HOTEL);
            assertThat(asked.header("x-app-key")).isPresent();
            assertThat(asked.header("x-request-id"))
                    .hasValueSatisfying(id -> assertThat(id).hasSize(36));
        });
    }

    @Test
    void knowsTheHotelThatTheConnectionNames() {
        assertThat(connector.properties(access)).containsExactly(new PmsProperty(HOTEL, null, null, null));
        assertThat(opera.asked("/reservations").get(0).parameter("arrivalStartDate"))
                .contains("2026-08-01");
    }

    @Test
    void doesNotKnowAHotelThatIsNotOpenToUs() {
        opera.failAt("/reservations", 2, Fault.status(403));

        assertThat(trouble(() -> connector.properties(access)).kind()).isEqualTo(PmsTrouble.Kind.AUTH);
    }

    @Test
    void goesOnLaterIfOperaWantsItSo() {
        opera.failAt("/reservations", 1, Fault.tooMany("7"));
        var withTime = trouble(() -> read("1"));
        opera.failAt("/reservations", 1, Fault.tooMany());
        var without = trouble(() -> read("1"));

        assertThat(withTime.kind()).isEqualTo(PmsTrouble.Kind.BUSY);
        assertThat(withTime.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(without.kind()).isEqualTo(PmsTrouble.Kind.BUSY);
        assertThat(without.retryAfter()).isEmpty();
    }

    @Test
    void isDownWhereNothingOrOnlyHalfOfItComes() {
        opera.put(new OperaStay("1"));

        read("1");
        var impatient = new OperaConnector(Calls.line(), tokens, Calls.impatient(), Calls.CLOCK);

        for (var fault : List.of(Fault.status(500), Fault.hanging(), Fault.halfABody())) {
            opera.failAt("/reservations", 1, fault);
            assertThat(trouble(() -> impatient.read(access, HOTEL, List.of("1")))
                            .kind())
                    .isEqualTo(PmsTrouble.Kind.DOWN);
        }
    }

    @Test
    void isGarbledWhereSomethingElseComes() {
        for (var fault : List.of(Fault.html(), Fault.wrongType())) {
            opera.failAt("/reservations", 1, fault);
            assertThat(trouble(() -> read("1")).kind()).isEqualTo(PmsTrouble.Kind.GARBLED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void doesNotTakeAReservationForMissingIfOperaFails(int status) {
        opera.failAt("/reservations/1", 1, Fault.status(status));

        assertThat(trouble(() -> read("1")).kind()).isEqualTo(PmsTrouble.Kind.DOWN);
    }

    private static List<Booking> bookings(Reread read) {
        return read.found().stream().map(Told::booking).toList();
    }

    private Reread read(String... ids) {
        return connector.read(access, HOTEL, List.of(ids));
    }

    private static PmsTrouble trouble(ThrowingCallable question) {
        return catchThrowableOfType(PmsTrouble.class, question);
    }
}
