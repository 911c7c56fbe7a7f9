package org.hotelleads.connector.cloudbeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.connector.Calls;
import org.hotelleads.connector.Pages;
import org.hotelleads.fakepms.Fault;
import org.hotelleads.fakepms.cloudbeds.CloudbedsStay;
import org.hotelleads.fakepms.cloudbeds.FakeCloudbeds;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsKind;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How reservations of Cloudbeds are asked for. */
class CloudbedsConnectorTest {

    private static final String HOTEL = "6980934886756353";
    private static final Instant TEN = Instant.parse("2026-08-01T10:00:00Z");
    private static final Window MORNING =
            new Window(Instant.parse("2026-08-01T08:00:00Z"), Instant.parse("2026-08-01T11:00:00Z"));
    private static final ArrivalDays SEPTEMBER =
            new ArrivalDays(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-30"));

    private final FakeCloudbeds cloudbeds = new FakeCloudbeds();
    private final CloudbedsConnector connector = new CloudbedsConnector(Calls.line(), Calls.patient());
    private final PmsAccess access = access(Map.of());

    @AfterEach
    void close() {
        cloudbeds.close();
    }

    @Test
    void findsWhatWasChanged() {
        cloudbeds.put(new CloudbedsStay("changed").now("checked_in", TEN));
        cloudbeds.put(new CloudbedsStay("before").now("confirmed", TEN.minus(Duration.ofDays(2))));
        cloudbeds.put(new CloudbedsStay("elsewhere").in("1"));
        cloudbeds.put(new CloudbedsStay("gone").deletedAt(TEN));

        var bookings = Pages.bookings(changes());

        assertThat(bookings).extracting(Booking::reservationId).containsExactly("changed", "gone");
        assertThat(bookings).extracting(Booking::status).containsExactly(BookingStatus.IN_HOUSE, BookingStatus.DELETED);
        assertThat(bookings.get(0).persons().get(0).email()).isEqualTo("ada@example.org");
        assertThat(bookings.get(0).total().currency()).isEqualTo("EUR");
    }

    @Test
    void comesPageByPageWithoutLosingOrRepeating() {
        IntStream.range(0, 250).forEach(number -> cloudbeds.put(new CloudbedsStay("R" + number)));

        var pages = changes();

        assertThat(pages).hasSize(3);
        assertThat(Pages.bookings(pages))
                .extracting(Booking::reservationId)
                .hasSize(250)
                .doesNotHaveDuplicates();
        assertThat(cloudbeds.asked()).hasSize(3);
    }

    @Test
    void asksForNoPageAfterOneThatIsJustFull() {
        IntStream.range(0, 100).forEach(number -> cloudbeds.put(new CloudbedsStay("R" + number)));

        assertThat(changes()).hasSize(1);
    }

    @Test
    void hasNothingIfNothingWasChanged() {
        assertThat(Pages.bookings(changes())).isEmpty();
    }

    @Test
    void looksFarEnoughForHotelsWhoseClocksAreAhead() {
        cloudbeds.put(new CloudbedsStay("ahead").now("confirmed", MORNING.to().plus(Duration.ofHours(13))));

        assertThat(Pages.bookings(changes())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SPACE, 2026-08-01 08:00:00", "ISO, 2026-08-01T08:00:00Z"})
    void writesTimesAsCloudbedsWantsThem(String format, String written) {
        connector.changed(access(Map.of(PmsSetting.DATE_FORMAT, format)), HOTEL, MORNING, null);

        assertThat(cloudbeds.asked().get(0).parameter("modifiedFrom")).contains(written);
    }

    @Test
    void findsWhoArrivesWithAllThatTheListLeavesOut() {
        cloudbeds.put(new CloudbedsStay("first").staying(LocalDate.parse("2026-09-01"), 3));
        cloudbeds.put(new CloudbedsStay("last").staying(LocalDate.parse("2026-09-30"), 3));
        cloudbeds.put(new CloudbedsStay("after").staying(LocalDate.parse("2026-10-01"), 3));
        cloudbeds.put(new CloudbedsStay("off").now("canceled", TEN));

        var bookings = Pages.bookings(arrivals());

        assertThat(bookings).extracting(Booking::reservationId).containsExactlyInAnyOrder("first", "last", "off");
        assertThat(bookings)
                .allSatisfy(
                        booking -> assertThat(booking.persons().get(0).email()).isEqualTo("ada@example.org"))
                .allSatisfy(booking -> assertThat(booking.total()).isNotNull());
    }

    @Test
    void findsMoreArrivalsThanFitOnAPage() {
        IntStream.range(0, 205).forEach(number -> cloudbeds.put(new CloudbedsStay("R" + number)));

        assertThat(Pages.bookings(arrivals()))
                .extracting(Booking::reservationId)
                .hasSize(205)
                .doesNotHaveDuplicates();
    }

    @Test
    void readsReservationsAndSaysWhichAreMissing() {
        cloudbeds.put(new CloudbedsStay("1"));
        cloudbeds.put(new CloudbedsStay("2").deletedAt(TEN));
        cloudbeds.put(new CloudbedsStay("3"));

        var read = connector.read(access, HOTEL, List.of("1", "2", "4"));

        assertThat(read.found())
                .extracting(told -> told.booking().reservationId())
                .containsExactly("1", "2");
        assertThat(read.missing()).containsExactly("4");
        assertThat(read.found().get(0).raw()).contains("\"reservationID\":\"1\"");
    }

    @Test
    void knowsTheHotelsThatTheKeyOpens() {
        cloudbeds.open("1", "One", "Europe/Madrid", "EUR");
        cloudbeds.open("2", "Two", "Nowhere/Else", "USD");

        assertThat(connector.properties(access))
                .containsExactly(
                        new PmsProperty("1", "One", ZoneId.of("Europe/Madrid"), "EUR"),
                        new PmsProperty("2", "Two", null, "USD"));
        assertThat(connector.properties(access(Map.of(PmsSetting.PROPERTY, "2"))))
                .extracting(PmsProperty::code)
                .containsExactly("2");
    }

    @ParameterizedTest
    @CsvSource({
        "'Scope read:reservation is not granted', AUTH",
        "'You do not have permission to do that', AUTH",
        "'Invalid API key', AUTH",
        "'Parameter modifiedFrom is invalid', REFUSED",
        "'Guest Ada Lovelace is unknown', REFUSED"
    })
    void knowsThatSuccessIsFalse(String why, PmsTrouble.Kind kind) {
        cloudbeds.refuse(why);

        var trouble = trouble(this::changes);

        assertThat(trouble.kind()).isEqualTo(kind);
        assertThat(trouble).hasMessageNotContaining("Ada");
    }

    @Test
    void knowsThatTheKeyIsWrong() {
        var wrong = access(Map.of(PmsSetting.API_KEY, "cbat_guessed"));

        var trouble = trouble(() -> connector.properties(wrong));

        assertThat(trouble.kind()).isEqualTo(PmsTrouble.Kind.AUTH);
        assertThat(trouble).hasMessageNotContaining("guessed");
    }

    @Test
    void goesOnLaterIfCloudbedsWantsItSo() {
        cloudbeds.fail(1, Fault.tooMany("7"));
        var withTime = trouble(this::changes);
        cloudbeds.fail(1, Fault.tooMany());
        var without = trouble(this::changes);

        assertThat(withTime.kind()).isEqualTo(PmsTrouble.Kind.BUSY);
        assertThat(withTime.retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(without.retryAfter()).isEmpty();
    }

    @Test
    void isDownWhereNothingOrOnlyHalfOfItComes() {
        var impatient = new CloudbedsConnector(Calls.line(), Calls.impatient());

        for (var fault : List.of(Fault.status(500), Fault.hanging(), Fault.halfABody())) {
            cloudbeds.fail(1, fault);
            assertThat(trouble(() -> impatient.changed(access, HOTEL, MORNING, null))
                            .kind())
                    .isEqualTo(PmsTrouble.Kind.DOWN);
        }
    }

    @Test
    void isGarbledWhereSomethingElseComes() {
        for (var fault : List.of(Fault.html(), Fault.wrongType())) {
            cloudbeds.fail(1, fault);
            assertThat(trouble(this::changes).kind()).isEqualTo(PmsTrouble.Kind.GARBLED);
        }
    }

    @Test
    void losesNoPageBeforeTheOneThatFails() {
        IntStream.range(0, 150).forEach(number -> cloudbeds.put(new CloudbedsStay("R" + number)));
        var first = connector.changed(access, HOTEL, MORNING, null);
        cloudbeds.fail(1, Fault.status(500));
        var next = first.next().orElseThrow();

        assertThat(trouble(() -> connector.changed(access, HOTEL, MORNING, next))
                        .kind())
                .isEqualTo(PmsTrouble.Kind.DOWN);
        assertThat(connector.changed(access, HOTEL, MORNING, next).bookings()).hasSize(50);
    }

    private List<BookingPage> changes() {
        return Pages.all(cursor -> connector.changed(access, HOTEL, MORNING, cursor));
    }

    private List<BookingPage> arrivals() {
        return Pages.all(cursor -> connector.arriving(access, HOTEL, SEPTEMBER, cursor));
    }

    private PmsAccess access(Map<PmsSetting, String> more) {
        var settings =
                new HashMap<>(Map.of(PmsSetting.BASE_URL, cloudbeds.url(), PmsSetting.API_KEY, FakeCloudbeds.KEY));
        settings.putAll(more);
        return new PmsAccess("c1", PmsKind.CLOUDBEDS, settings, Map.of(), ZoneId.of("Europe/Madrid"));
    }

    private static PmsTrouble trouble(ThrowingCallable question) {
        return catchThrowableOfType(PmsTrouble.class, question);
    }
}
