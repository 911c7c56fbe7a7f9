package org.hotelleads.connector.mews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hotelleads.booking.Booking;
import org.hotelleads.connector.Calls;
import org.hotelleads.fakepms.Fault;
import org.hotelleads.fakepms.mews.FakeMews;
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

/** How Mews is asked, and what comes of its answers and failures. */
class MewsConnectorTest {

    private final AtMews mews = new AtMews();

    @AfterEach
    void close() {
        mews.close();
    }

    @Test
    void tellsWhatHasChangedInAStretchOfTime() {
        mews.reserve("{'Id':'before','UpdatedUtc':'2026-07-31T23:59:59Z'}");
        mews.reserve("{'Id':'first','UpdatedUtc':'2026-08-01T00:00:00Z'}");
        mews.reserve("{'Id':'last','UpdatedUtc':'2026-08-31T23:59:59Z'}");
        mews.reserve("{'Id':'after','UpdatedUtc':'2026-09-01T00:00:00Z'}");

        assertThat(ids(mews.changed(AtMews.AUGUST))).containsExactlyInAnyOrder("first", "last");
    }

    @Test
    void asksForNothingInNoTime() {
        var noon = Instant.parse("2026-08-02T10:00:00Z");
        mews.reserve("{}");

        // To Mews the same start and end mean that very time.
        assertThat(mews.changed(new Window(noon, noon))).isEmpty();
        assertThat(mews.fake.asked()).isEmpty();
    }

    @Test
    void losesNothingAtFractionsOfASecond() {
        mews.reserve("{'UpdatedUtc':'2026-08-02T10:00:00.500Z'}");
        var moment = Instant.parse("2026-08-02T10:00:00.400Z");

        assertThat(mews.changed(new Window(moment, moment.plusMillis(200)))).hasSize(1);
    }

    @Test
    void goesOnPageAfterPageAndTellsEachBooking() {
        manyReservations(450);

        var pages = mews.pages(AtMews.AUGUST);

        assertThat(pages).extracting(page -> page.bookings().size()).containsExactly(200, 200, 50);
        assertThat(ids(mews.changed(AtMews.AUGUST))).doesNotHaveDuplicates().hasSize(450);
    }

    @Test
    void endsAfterPagesThatAreFullToTheLast() {
        manyReservations(400);

        assertThat(ids(mews.changed(AtMews.AUGUST))).hasSize(400);
    }

    @Test
    void bearsASystemThatRepeatsItself() {
        manyReservations(450);
        mews.fake.repeatItself();

        assertThat(Set.copyOf(ids(mews.changed(AtMews.AUGUST)))).hasSize(450);
    }

    @Test
    void asksForTheGuestsOfAPageAtOnce() {
        manyReservations(150);

        mews.pages(AtMews.AUGUST);

        assertThat(mews.fake.asked("customers")).hasSize(1);
        assertThat(mews.fake.asked("orderItems")).hasSize(1);
    }

    @Test
    void tellsTheOthersWhenOneCannotBeRead() {
        mews.reserve("{'Id':'good'}");
        mews.reserve("{'Id':'bad','CreatedUtc':'yesterday','UpdatedUtc':[]}");
        var day = LocalDate.of(2026, 10, 10);

        var page = mews.connector.arriving(mews.access(), AtMews.HOTEL, new ArrivalDays(day, day), null);

        assertThat(ids(page.bookings().stream().map(Told::booking).toList())).containsExactly("good");
        assertThat(page.unread()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatIsNoRoom() {
        mews.reserve("{}");
        mews.reserve("{'Id':'parked','ServiceId':'e1-parking'}");

        assertThat(ids(mews.changed(AtMews.AUGUST))).containsExactly("r1");
    }

    @Test
    void asksOnlyForTheServicesThatAreSet() {
        mews.settings.put(PmsSetting.SERVICE_IDS, "e1-parking, other");
        mews.reserve("{}");
        mews.reserve("{'Id':'parked','ServiceId':'e1-parking'}");

        assertThat(ids(mews.changed(AtMews.AUGUST))).containsExactly("parked");
    }

    @Test
    void saysThatNoServiceIsLeft() {
        mews.settings.put(PmsSetting.SERVICE_IDS, "other");

        assertThat(trouble().kind()).isEqualTo(PmsTrouble.Kind.REFUSED);
    }

    @Test
    void keepsTheHotelsOfAPortfolioApart() {
        mews.fake.enterprise("e2", "Asia/Tokyo", "JPY");
        mews.reserve("{}");
        mews.reserve("{'Id':'other','ServiceId':'e2-rooms'}");

        assertThat(ids(mews.changed(AtMews.AUGUST))).containsExactly("r1");
        assertThat(mews.connector.properties(mews.access()))
                .containsExactly(
                        new PmsProperty("e1", "Hotel e1", ZoneId.of("Europe/Berlin"), "EUR"),
                        new PmsProperty("e2", "Hotel e2", ZoneId.of("Asia/Tokyo"), "JPY"));
    }

    @Test
    void tellsOnlyThePropertyThatIsSet() {
        mews.fake.enterprise("e2", "Asia/Tokyo", "JPY");
        mews.settings.put(PmsSetting.PROPERTY, "e2");

        assertThat(mews.connector.properties(mews.access()))
                .extracting(PmsProperty::code)
                .containsExactly("e2");
    }

    @Test
    void tellsWhoArrivesByTheCalendarOfTheHotel() {
        mews.zone = ZoneId.of("Asia/Tokyo");
        mews.reserve("{'Id':'before','ScheduledStartUtc':'2026-10-09T14:59:59Z'}");
        mews.reserve("{'Id':'first','ScheduledStartUtc':'2026-10-09T15:00:00Z'}");
        mews.reserve("{'Id':'last','ScheduledStartUtc':'2026-10-11T14:59:59Z','State':'Canceled'}");
        mews.reserve("{'Id':'after','ScheduledStartUtc':'2026-10-11T15:00:00Z'}");
        var days = new ArrivalDays(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 11));

        var page = mews.connector.arriving(mews.access(), AtMews.HOTEL, days, null);

        assertThat(ids(page.bookings().stream().map(Told::booking).toList()))
                .containsExactlyInAnyOrder("first", "last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-01", "2026-12-01", "2026-07-20"})
    void neverAsksForMoreThanMewsTakesAtOnce(LocalDate first) {
        var habits = mews.connector.habits();
        var days = new ArrivalDays(first, first.plusDays(habits.daysAtOnce() - 1L));
        var from = first.atStartOfDay(ZoneId.of("UTC")).toInstant();

        assertThat(mews.connector
                        .arriving(mews.access(), AtMews.HOTEL, days, null)
                        .bookings())
                .isEmpty();
        assertThat(mews.changed(new Window(from, from.plus(habits.longestWindow()))))
                .isEmpty();
    }

    @Test
    void readsCertainReservationsAndSaysWhichAreGone() {
        mews.reserve("{}");
        mews.reserve("{'Id':'parked','ServiceId':'e1-parking'}");
        mews.reserve("{'Id':'gone'}");
        mews.fake.remove("gone");

        var read = mews.connector.read(mews.access(), AtMews.HOTEL, List.of("r1", "gone", "parked"));

        assertThat(ids(read.found().stream().map(Told::booking).toList())).containsExactly("r1");
        assertThat(read.missing()).containsExactly("gone");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsWhatWentWrong(Fault fault, PmsTrouble.Kind kind) {
        mews.reserve("{}");
        mews.fake.failAt("reservations", 1, fault);

        var trouble = trouble();

        assertThat(trouble.kind()).isEqualTo(kind);
        assertThat(trouble.getMessage())
                .contains("MEWS reservations/getAll")
                .doesNotContain("secret", FakeMews.ACCESS_TOKEN, FakeMews.CLIENT_TOKEN);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Fault.expired(), PmsTrouble.Kind.AUTH),
                Arguments.of(Fault.status(403), PmsTrouble.Kind.AUTH),
                Arguments.of(Fault.status(400), PmsTrouble.Kind.REFUSED),
                Arguments.of(Fault.tooMany(), PmsTrouble.Kind.BUSY),
                Arguments.of(Fault.status(500), PmsTrouble.Kind.DOWN),
                Arguments.of(Fault.halfABody(), PmsTrouble.Kind.DOWN),
                Arguments.of(Fault.html(), PmsTrouble.Kind.GARBLED),
                Arguments.of(Fault.wrongType(), PmsTrouble.Kind.GARBLED));
    }

    @Test
    void doesNotWaitForWhatNeverComes() {
        try (var impatient = new AtMews(Calls.impatient())) {
            impatient.fake.failAt("services", 1, Fault.hanging());

            assertThat(catchThrowableOfType(PmsTrouble.class, () -> impatient.changed(AtMews.AUGUST))
                            .kind())
                    .isEqualTo(PmsTrouble.Kind.DOWN);
        }
    }

    @Test
    void passesOnHowLongToWait() {
        mews.fake.fail(1, Fault.tooMany("12"));

        assertThat(trouble().retryAfter()).contains(Duration.ofSeconds(12));
    }

    @Test
    void saysThatAQuestionIsTooHeavy() {
        manyReservations(20);
        mews.fake.bearsAtMost(10);

        assertThat(trouble().kind()).isEqualTo(PmsTrouble.Kind.TOO_HEAVY);
    }

    @Test
    void losesNoPageWhenTheGuestsCannotBeRead() {
        mews.reserve("{}");
        mews.fake.failAt("customers", 1, Fault.status(500));

        assertThat(trouble().kind()).isEqualTo(PmsTrouble.Kind.DOWN);
        assertThat(mews.only().persons()).hasSize(1);
    }

    @Test
    void readsNotices() {
        var hints = hints("""
                {"EnterpriseId":"e1","IntegrationId":"i1","Events":[
                 {"Discriminator":"ServiceOrderUpdated","Value":{"Id":"r1"}},
                 {"Discriminator":"ServiceOrderUpdated","Value":{"Id":"r1"}},
                 {"Discriminator":"CustomerAdded","Value":{"Id":"c1"}},
                 {"Discriminator":"CustomerUpdated","Value":{"Id":"c1"}},
                 {"Discriminator":"ResourceUpdated","Value":{"Id":"room"}},
                 {"Discriminator":"PaymentUpdated","Value":{}},
                 {"Discriminator":"ServiceOrderUpdated","Value":null},
                 {"Discriminator":null}]}
                """);

        assertThat(hints)
                .containsExactly(
                        new Hint(About.RESERVATION, "e1", "r1", null), new Hint(About.PERSON, "e1", "c1", null));
    }

    @Test
    void leavesNoticesWithTokensAlone() {
        assertThat(hints("{\"Action\":\"IntegrationCreated\",\"Data\":{\"AccessToken\":\"secret\"}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "{\"Events\":{}}", "<html>", "\"secret\""})
    void takesNothingElseForANotice(String body) {
        var trouble = catchThrowableOfType(PmsTrouble.class, () -> hints(body));

        assertThat(trouble.kind()).isEqualTo(PmsTrouble.Kind.GARBLED);
        assertThat(trouble.getMessage()).doesNotContain("secret");
    }

    private List<Hint> hints(String body) {
        return mews.connector.hints(new PmsDelivery(body.getBytes(StandardCharsets.UTF_8), "application/json"));
    }

    private PmsTrouble trouble() {
        return catchThrowableOfType(PmsTrouble.class, () -> mews.changed(AtMews.AUGUST));
    }

    /** Made one after the other, and changed in another order. */
    private void manyReservations(int number) {
        for (var i = 0; i < number; i++) {
            mews.reserve("{'Id':'r%04d','CreatedUtc':'%s','UpdatedUtc':'%s'}"
                    .formatted(
                            i,
                            Instant.parse("2026-07-01T00:00:00Z").plusSeconds(i / 3),
                            Instant.parse("2026-08-02T00:00:00Z").plusSeconds(i * 7919L % 86_400)));
        }
    }

    private static List<String> ids(List<Booking> bookings) {
        return bookings.stream().map(Booking::reservationId).toList();
    }
}
