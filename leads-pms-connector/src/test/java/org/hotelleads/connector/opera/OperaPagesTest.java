package org.hotelleads.connector.opera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hotelleads.connector.opera.SomeOpera.HOTEL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hotelleads.booking.Booking;
import org.hotelleads.connector.Calls;
import org.hotelleads.connector.Pages;
import org.hotelleads.fakepms.Fault;
import org.hotelleads.fakepms.opera.FakeOpera;
import org.hotelleads.fakepms.opera.OperaStay;
import org.hotelleads.pms.ArrivalDays;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.PmsAccess;
import org.hotelleads.pms.PmsTrouble;
import org.hotelleads.pms.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How bookings of OPERA come page by page: by summaries, or day by day. */
class OperaPagesTest {

    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final ArrivalDays DAYS = new ArrivalDays(SEPTEMBER, LocalDate.parse("2026-09-30"));

    private final FakeOpera opera = new FakeOpera();
    private final OperaConnector connector =
            new OperaConnector(Calls.line(), Calls.tokens(), Calls.patient(), Calls.CLOCK);
    private final PmsAccess access = SomeOpera.byClient(opera.url());

    @AfterEach
    void close() {
        opera.close();
    }

    @Test
    void findsWhoArrives() {
        arriving("before", SEPTEMBER.minusDays(1));
        arriving("first", SEPTEMBER);
        arriving("last", SEPTEMBER.plusDays(29));
        arriving("after", SEPTEMBER.plusDays(30));
        opera.put(new OperaStay("off").now("Cancelled", "2026-08-01 10:00:00.0"));

        assertThat(ids(arrivals())).containsExactly("first", "last", "off");
    }

    @Test
    void waitsUntilASummaryIsThere() {
        arriving("1", SEPTEMBER);
        opera.summaries().takes(3);

        assertThat(ids(arrivals())).containsExactly("1");
        assertThat(opera.asked("/dailySummary/").stream()
                        .filter(asked -> asked.method().equals("HEAD")))
                .hasSize(4);
    }

    @Test
    void givesUpASummaryThatIsNeverThere() {
        opera.summaries().takes(Integer.MAX_VALUE);

        assertThat(trouble().kind()).isEqualTo(PmsTrouble.Kind.BUSY);
    }

    @Test
    void goesThroughALongSummaryPageByPageWithoutLosingOrRepeating() {
        IntStream.range(0, 450).forEach(number -> arriving("R%03d".formatted(number), SEPTEMBER.plusDays(number % 30)));

        var pages = arrivals();

        assertThat(pages).hasSize(3);
        assertThat(ids(pages)).hasSize(450).doesNotHaveDuplicates();
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void countsWhatIsGoneMeanwhile() {
        IntStream.range(0, 201).forEach(number -> arriving("R%03d".formatted(number), SEPTEMBER));
        opera.purge("R200");
        arriving("R200", SEPTEMBER);
        var first = connector.arriving(access, HOTEL, DAYS, null);
        opera.failAt("/reservations/R200", 1, Fault.status(404));
        opera.listWithout("Reserved");

        var second = connector.arriving(access, HOTEL, DAYS, first.next().orElseThrow());

        assertThat(second.bookings()).isEmpty();
        assertThat(second.unread()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404})
    void goesDayByDayWhereSummariesAreNotForUs(int status) {
        opera.summaries().refuses(status);
        arriving("first", SEPTEMBER);
        arriving("last", SEPTEMBER.plusDays(29));

        assertThat(ids(arrivals())).containsExactly("first", "last");
        assertThat(opera.gate().given()).isEqualTo(1);
    }

    @Test
    void goesDayByDayWhereASummaryCannotBe() {
        opera.summaries().findsAllInvalid();
        arriving("1", SEPTEMBER.plusDays(3));

        assertThat(ids(arrivals())).containsExactly("1");
    }

    @Test
    void doesNotGoDayByDayIfOperaOnlyFails() {
        opera.failAt("/dailySummary", 1, Fault.status(500));

        assertThat(trouble().kind()).isEqualTo(PmsTrouble.Kind.DOWN);
    }

    @Test
    void neverGoesDeeperIntoADayThanAThousand() {
        opera.summaries().refuses(404);
        IntStream.range(0, 1050).forEach(number -> arriving("R%04d".formatted(number), SEPTEMBER));

        var pages = arrivals();

        assertThat(ids(pages)).hasSize(1000).doesNotHaveDuplicates();
        assertThat(pages.stream().mapToInt(BookingPage::unread).sum()).isEqualTo(50);
    }

    @Test
    void asksForNoSpanThatIsTooLong() {
        var year = new ArrivalDays(SEPTEMBER, SEPTEMBER.plusDays(364));
        arriving("last", SEPTEMBER.plusDays(364));

        assertThat(ids(Pages.all(cursor -> connector.arriving(access, HOTEL, year, cursor))))
                .containsExactly("last");
        assertThat(orders()).isEqualTo(4);
    }

    @Test
    void findsWhatWasChangedWheneverTheGuestsCome() {
        opera.put(new OperaStay("changed")
                .staying(LocalDate.parse("2027-06-01"), 3)
                .now("Reserved", "2026-08-01 10:00:00.0"));
        opera.put(new OperaStay("before").now("Reserved", "2026-07-30 10:00:00.0"));
        var window = new Window(Instant.parse("2026-07-31T12:00:00.5Z"), Instant.parse("2026-08-01T11:59:00Z"));

        assertThat(ids(Pages.all(cursor -> connector.changed(access, HOTEL, window, cursor))))
                .containsExactly("changed");
    }

    @Test
    void cannotSayWhatWasChangedWithoutSummaries() {
        opera.summaries().refuses(403);
        var window = new Window(Instant.parse("2026-08-01T00:00:00Z"), Instant.parse("2026-08-01T11:59:00Z"));

        assertThat(catchThrowableOfType(PmsTrouble.class, () -> connector.changed(access, HOTEL, window, null))
                        .kind())
                .isEqualTo(PmsTrouble.Kind.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list", "list today 0", "summary 0", "summary a b c"})
    void takesNoBookmarkThatIsNotItsOwn(String cursor) {
        assertThat(catchThrowableOfType(PmsTrouble.class, () -> connector.arriving(access, HOTEL, DAYS, cursor))
                        .kind())
                .isEqualTo(PmsTrouble.Kind.FAULT);
    }

    private void arriving(String id, LocalDate day) {
        opera.put(new OperaStay(id).staying(day, 2).reachedAt("ada@example.org", null));
    }

    private List<BookingPage> arrivals() {
        return Pages.all(cursor -> connector.arriving(access, HOTEL, DAYS, cursor));
    }

    private static List<String> ids(List<BookingPage> pages) {
        return Pages.bookings(pages).stream().map(Booking::reservationId).toList();
    }

    private long orders() {
        return opera.asked("/dailySummary").stream()
                .filter(asked -> asked.method().equals("POST"))
                .count();
    }

    private PmsTrouble trouble() {
        return catchThrowableOfType(PmsTrouble.class, this::arrivals);
    }
}
