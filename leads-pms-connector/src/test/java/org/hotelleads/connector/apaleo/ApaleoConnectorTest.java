package org.hotelleads.connector.apaleo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotelleads.booking.Booking;
import org.hotelleads.connector.Calls;
import org.hotelleads.connector.Pages;
import org.hotelleads.fakepms.Fault;
import org.hotelleads.fakepms.apaleo.FakeApaleo;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.BookingPage.Told;
import org.hotelleads.pms.Hint;
import org.hotelleads.pms.Hint.About;
import org.hotelleads.pms.PmsDelivery;
import org.hotelleads.pms.PmsProperty;
import org.hotelleads.pms.PmsSetting;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How apaleo is asked, and what comes of its answers and failures. */
class ApaleoConnectorTest {

    private final AtApaleo apaleo = new AtApaleo();

    @AfterEach
    void close() {
        apaleo.close();
    }

    @Test
    void tellsWhatHasChangedInAStretchOfTime() {
        apaleo.reserve("{'id':'A-1','modified':'2026-08-01T01:59:59.9999999+02:00'}");
        apaleo.reserve("{'id':'B-1','modified':'2026-08-01T02:00:00+02:00'}");
        apaleo.reserve("{'id':'C-1','modified':'2026-09-01T01:59:59.9999999+02:00'}");
        apaleo.reserve("{'id':'D-1','modified':'2026-09-01T02:00:00+02:00'}");

        assertThat(ids(apaleo.changed(AtApaleo.AUGUST))).containsExactly("B-1", "C-1");
    }

    @Test
    void asksForNothingInNoTime() {
        var noon = Instant.parse("2026-08-02T08:00:00Z");

        assertThat(apaleo.changed(new Window(noon, noon))).isEmpty();
        assertThat(apaleo.fake.asked()).isEmpty();
    }

    @Test
    void losesNothingAtFractionsOfASecond() {
        apaleo.reserve("{'modified':'2026-08-02T10:00:00.5+02:00'}");
        var moment = Instant.parse("2026-08-02T08:00:00.400Z");

        assertThat(apaleo.changed(new Window(moment, moment.plusMillis(200)))).hasSize(1);
    }

    @Test
    void takesNoContentForAnEmptyPage() {
        assertThat(apaleo.pages(AtApaleo.AUGUST)).hasSize(1);
        assertThat(apaleo.changed(AtApaleo.AUGUST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 200, 350})
    void tellsEachBookingPageAfterPage(int number) {
        manyReservations(number, 60);

        assertThat(Set.copyOf(ids(apaleo.changed(AtApaleo.AUGUST)))).hasSize(number);
    }

    @Test
    void tellsEachOfManyThatChangedAtOnce() {
        // An import changes everything within one second.
        manyReservations(350, 0);

        assertThat(Set.copyOf(ids(apaleo.changed(AtApaleo.AUGUST)))).hasSize(350);
    }

    @Test
    void bearsPagesThatAreNotSorted() {
        manyReservations(350, 60);
        apaleo.fake.beDisorderly();

        assertThat(Set.copyOf(ids(apaleo.changed(AtApaleo.AUGUST)))).hasSize(350);
    }

    @Test
    void missesNoneWhenSomeAreChangedMeanwhile() {
        manyReservations(350, 60);
        var next = new AtomicInteger();
        apaleo.fake.afterEachPage(() -> IntStream.range(0, 10)
                .forEach(i -> apaleo.reserve(
                        "{'id':'R%04d-1','modified':'2026-10-01T00:00:00Z'}".formatted(next.getAndIncrement()))));

        var told = Set.copyOf(ids(apaleo.changed(AtApaleo.AUGUST)));

        assertThat(told).hasSize(350);
    }

    @Test
    void asksForTheBookerAndOnlyForTheProperty() {
        apaleo.reserve("{}");
        apaleo.reserve("{'id':'other-1','property':{'id':'BER'}}");

        assertThat(apaleo.only().persons()).hasSize(2);
        assertThat(apaleo.fake.asked("reservations").get(0).parameter("propertyIds"))
                .contains("MUC");
    }

    @Test
    void tellsTheOthersWhenOneCannotBeRead() {
        apaleo.reserve("{'id':'good-1'}");
        apaleo.reserve("{'id':'bad-1','modified':'yesterday','created':null}");
        var day = LocalDate.of(2026, 10, 10);

        var page = apaleo.connector.arriving(apaleo.access(), AtApaleo.HOTEL, new ArrivalDays(day, day), null);

        assertThat(ids(page.bookings().stream().map(Told::booking).toList())).containsExactly("good-1");
        assertThat(page.unread()).isEqualTo(1);
    }

    @Test
    void tellsWhoArrivesByTheCalendarOfTheHotel() {
        apaleo.zone = ZoneId.of("Asia/Tokyo");
        apaleo.reserve("{'id':'A-1','arrival':'2026-10-09T23:59:59+09:00'}");
        apaleo.reserve("{'id':'B-1','arrival':'2026-10-10T00:00:00+09:00'}");
        apaleo.reserve("{'id':'C-1','arrival':'2026-10-11T23:59:59+09:00','status':'Canceled'}");
        apaleo.reserve("{'id':'D-1','arrival':'2026-10-12T00:00:00+09:00'}");
        var days = new ArrivalDays(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 11));

        var page = apaleo.connector.arriving(apaleo.access(), AtApaleo.HOTEL, days, null);

        assertThat(ids(page.bookings().stream().map(Told::booking).toList())).containsExactly("B-1", "C-1");
    }

    @Test
    void tellsAllWhoArrivePageAfterPage() {
        manyReservations(250, 60);
        var day = LocalDate.of(2026, 10, 10);
        var pages = Pages.all(cursor ->
                apaleo.connector.arriving(apaleo.access(), AtApaleo.HOTEL, new ArrivalDays(day, day), cursor));

        assertThat(ids(Pages.bookings(pages))).doesNotHaveDuplicates().hasSize(250);
    }

    @Test
    void readsCertainReservationsAndSaysWhichAreGone() {
        apaleo.reserve("{}");
        apaleo.reserve("{'id':'gone-1'}");
        apaleo.reserve("{'id':'other-1','property':{'id':'BER'}}");
        apaleo.fake.remove("gone-1");

        var read = apaleo.connector.read(
                apaleo.access(), AtApaleo.HOTEL, List.of("XPGMSXGF-1", "gone-1", "other-1", "../properties"));

        assertThat(ids(read.found().stream().map(Told::booking).toList())).containsExactly("XPGMSXGF-1");
        assertThat(read.missing()).containsExactlyInAnyOrder("gone-1", "../properties");
        assertThat(read.found().get(0).booking().persons()).hasSize(2);
    }

    @Test
    void readsAllThatWereBookedTogether() {
        apaleo.reserve("{}");
        apaleo.reserve("{'id':'XPGMSXGF-2','status':'Canceled'}");
        apaleo.reserve("{'id':'OTHER-1','bookingId':'OTHER'}");

        var told = apaleo.connector.readGroup(apaleo.access(), AtApaleo.HOTEL, "XPGMSXGF");

        assertThat(ids(told.stream().map(Told::booking).toList())).containsExactly("XPGMSXGF-1", "XPGMSXGF-2");
    }

    @Test
    void tellsWhichPropertiesThereAre() {
        apaleo.fake.property("TYO", "Asia/Tokyo", "JPY");
        apaleo.fake.property("ODD", "Mars/Olympus", "EUR");

        assertThat(apaleo.connector.properties(apaleo.access()))
                .containsExactly(
                        new PmsProperty("MUC", "Hotel MUC", ZoneId.of("Europe/Berlin"), "EUR"),
                        new PmsProperty("TYO", "Hotel TYO", ZoneId.of("Asia/Tokyo"), "JPY"),
                        new PmsProperty("ODD", "Hotel ODD", null, "EUR"));

        apaleo.settings.put(PmsSetting.PROPERTY, "TYO");
        assertThat(apaleo.connector.properties(apaleo.access()))
                .extracting(PmsProperty::code)
                .containsExactly("TYO");
    }

    @Test
    void fetchesOneTokenForManyQuestions() {
        manyReservations(250, 60);

        apaleo.changed(AtApaleo.AUGUST);

        assertThat(apaleo.fake.tokensGiven()).isEqualTo(1);
    }

    @Test
    void goesOnWhenTheTokenExpiresInTheMidst() {
        manyReservations(250, 60);
        apaleo.fake.afterEachPage(apaleo.fake::expireTokens);

        assertThat(Set.copyOf(ids(apaleo.changed(AtApaleo.AUGUST)))).hasSize(250);
        assertThat(apaleo.fake.tokensGiven()).isGreaterThan(1);
    }

    @Test
    void saysThatTheCredentialsAreWrong() {
        apaleo.settings.put(PmsSetting.CLIENT_SECRET, "secret of another");

        var trouble = trouble();

        assertThat(trouble.kind()).isEqualTo(PmsTrouble.Kind.AUTH);
        assertThat(trouble).hasMessage("APALEO connect/token: 400");
    }

    @Test
    void asksOnlyTwiceWhenNoTokenHelps() {
        apaleo.fake.failAt("reservations", 5, Fault.expired());

        assertThat(trouble().kind()).isEqualTo(PmsTrouble.Kind.AUTH);
        assertThat(apaleo.fake.asked("reservations")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsWhatWentWrong(Fault fault, PmsTrouble.Kind kind) {
        apaleo.reserve("{}");
        apaleo.fake.failAt("reservations", 1, fault);

        var trouble = trouble();

        assertThat(trouble.kind()).isEqualTo(kind);
        assertThat(trouble.getMessage())
                .contains("APALEO reservations")
                .doesNotContain("secret", "apaleo-token", FakeApaleo.CLIENT_SECRET);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Fault.status(400), PmsTrouble.Kind.REFUSED),
                Arguments.of(Fault.status(422), PmsTrouble.Kind.REFUSED),
                Arguments.of(Fault.status(408), PmsTrouble.Kind.TOO_HEAVY),
                Arguments.of(Fault.tooMany(), PmsTrouble.Kind.BUSY),
                Arguments.of(Fault.status(500), PmsTrouble.Kind.DOWN),
                Arguments.of(Fault.status(503), PmsTrouble.Kind.DOWN),
                Arguments.of(Fault.halfABody(), PmsTrouble.Kind.DOWN),
                Arguments.of(Fault.html(), PmsTrouble.Kind.GARBLED),
                Arguments.of(Fault.wrongType(), PmsTrouble.Kind.GARBLED));
    }

    @Test
    void doesNotWaitForWhatNeverComes() {
        try (var impatient = new AtApaleo(Calls.impatient())) {
            impatient.fake.failAt("connect", 1, Fault.hanging());

            assertThat(catchThrowableOfType(PmsTrouble.class, () -> impatient.changed(AtApaleo.AUGUST))
                            .kind())
                    .isEqualTo(PmsTrouble.Kind.DOWN);
        }
    }

    @Test
    void passesOnHowLongToWait() {
        apaleo.fake.failAt("reservations", 1, Fault.tooMany("Sat, 01 Aug 2026 12:01:00 GMT"));

        assertThat(trouble().retryAfter()).contains(Duration.ofMinutes(1));
    }

    @Test
    void tellsBookingsWithoutGuestsWhenTheyAreWithheld() {
        manyReservations(10, 60);
        apaleo.fake.withholdGuests();

        assertThat(apaleo.changed(AtApaleo.AUGUST)).hasSize(10).allSatisfy(booking -> assertThat(booking.persons())
                .isEmpty());
    }

    @Test
    void readsNotices() {
        assertThat(hints("{'topic':'Reservation','type':'changed','id':'n1','propertyId':'MUC','timestamp':1,"
                        + "'data':{'entityId':'XPGMSXGF-1'}}"))
                .containsExactly(new Hint(About.RESERVATION, "MUC", "XPGMSXGF-1", "n1"));
        assertThat(hints("{'topic':'reservation','type':'deleted','id':'n2','data':{'entityId':'XPGMSXGF-1'}}"))
                .containsExactly(new Hint(About.RESERVATION, null, "XPGMSXGF-1", "n2"));
        assertThat(hints("{'topic':'booking','type':'changed','id':'n3','propertyId':'MUC',"
                        + "'data':{'entityId':'XPGMSXGF'}}"))
                .containsExactly(new Hint(About.GROUP, "MUC", "XPGMSXGF", "n3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'topic':'system','type':'healthcheck','id':'n1','propertyIds':[],'timestamp':1655824163606}",
                "{'topic':'Folio','type':'changed','data':{'entityId':'f1'}}",
                "{'topic':'reservation','type':'changed'}",
                "{'topic':'reservation','type':'changed','data':[]}"
            })
    void leavesOtherNoticesAlone(String body) {
        assertThat(hints(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "<html>", "'secret'"})
    void takesNothingElseForANotice(String body) {
        var trouble = catchThrowableOfType(PmsTrouble.class, () -> hints(body));

        assertThat(trouble.kind()).isEqualTo(PmsTrouble.Kind.GARBLED);
        assertThat(trouble.getMessage()).doesNotContain("secret");
    }

    private List<Hint> hints(String body) {
        return apaleo.connector.hints(
                new PmsDelivery(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "application/json"));
    }

    private PmsTrouble trouble() {
        return catchThrowableOfType(PmsTrouble.class, () -> apaleo.changed(AtApaleo.AUGUST));
    }

    /** Each changed so many seconds after the one before. */
    private void manyReservations(int number, int seconds) {
        for (var i = 0; i < number; i++) {
            apaleo.reserve("{'id':'R%04d-1','modified':'%s'}"
                    .formatted(i, Instant.parse("2026-08-02T00:00:00.25Z").plusSeconds((long) i * seconds)));
        }
    }

    private static List<String> ids(List<Booking> bookings) {
        return bookings.stream().map(Booking::reservationId).toList();
    }
}
