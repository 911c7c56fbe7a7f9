package org.hotelleads.connector.mews;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.hotelleads.booking.Booking;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we make of a reservation of Mews. */
class MewsReservationTest {

    private final AtMews mews = new AtMews();

    @AfterEach
    void close() {
        mews.close();
    }

    @Test
    void tellsWhatMewsTells() {
        mews.reserve("{'ChannelNumber':'B-77'}");
        mews.fake.item("r1", "120.50", "EUR", "Open");

        var booking = mews.only();

        assertThat(booking.property()).isEqualTo("e1");
        assertThat(booking.reservationId()).isEqualTo("r1");
        assertThat(booking.groupId()).isEqualTo("g1");
        assertThat(booking.confirmationNo()).isEqualTo("4711");
        assertThat(booking.references()).containsExactly(new Reference(null, "B-77"));
        assertThat(booking.bookedAt()).isEqualTo(Instant.parse("2026-07-01T10:00:00Z"));
        assertThat(booking.updatedAt()).isEqualTo(Instant.parse("2026-08-02T10:00:00Z"));
        assertThat(booking.updatedPrecisely()).isTrue();
        assertThat(booking.arrival()).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(booking.nights()).isEqualTo(2);
        assertThat(booking.total()).isEqualTo(new Price(new BigDecimal("120.50"), "EUR", Price.Basis.GROSS));
        assertThat(booking.heads().rooms()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Inquired, , TENTATIVE",
        "Optional, , TENTATIVE",
        "Requested, , TENTATIVE",
        "Confirmed, , CONFIRMED",
        "Started, , IN_HOUSE",
        "Processed, , CHECKED_OUT",
        "Canceled, Other, CANCELLED",
        "Canceled, , CANCELLED",
        "Canceled, NoShow, NO_SHOW",
        "Confirmed, NoShow, CONFIRMED"
    })
    void readsEachState(String state, String reason, BookingStatus status) {
        mews.reserve("{'State':'%s','CancellationReason':%s,'CancelledUtc':'2026-08-02T09:00:00Z'}"
                .formatted(state, reason == null ? "null" : "'" + reason + "'"));

        assertThat(mews.only().status()).isEqualTo(status);
        assertThat(mews.only().rawStatus()).isEqualTo(state);
        assertThat(mews.only().cancelReason()).isEqualTo(reason);
    }

    @Test
    void takesAStateThatIsNewForNoSale() {
        mews.reserve("{'State':'Dreamt'}");

        var read = mews.connector.read(mews.access(), AtMews.HOTEL, List.of("r1"));

        assertThat(read.missing()).isEmpty();
        assertThat(read.found().get(0).booking().status()).isEqualTo(BookingStatus.TENTATIVE);
        assertThat(read.found().get(0).booking().rawStatus()).isEqualTo("Dreamt");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-10-10T13:00:00Z, 2026-10-12T09:00:00Z, 2026-10-10, 2026-10-12",
        // In Asia a day begins while it is still the day before in UTC, in America it ends on the day after.
        "Asia/Tokyo, 2026-10-09T16:00:00Z, 2026-10-12T01:00:00Z, 2026-10-10, 2026-10-12",
        "America/Los_Angeles, 2026-10-11T02:00:00Z, 2026-10-12T18:00:00Z, 2026-10-10, 2026-10-12",
        // The night in which clocks are put back.
        "Europe/Berlin, 2026-10-23T22:30:00Z, 2026-10-25T23:30:00Z, 2026-10-24, 2026-10-26",
        // And forward.
        "America/New_York, 2027-03-14T04:30:00Z, 2027-03-15T04:30:00Z, 2027-03-13, 2027-03-15"
    })
    void tellsTheStayInTheCalendarOfTheHotel(
            String zone, String start, String end, LocalDate arrival, LocalDate departure) {
        mews.zone = ZoneId.of(zone);
        mews.reserve("{'ScheduledStartUtc':'%s','ScheduledEndUtc':'%s'}".formatted(start, end));

        assertThat(mews.only().arrival()).isEqualTo(arrival);
        assertThat(mews.only().departure()).isEqualTo(departure);
    }

    @ParameterizedTest
    @CsvSource({
        "Distributor, , , true",
        "Commander, Phone, , true",
        "Commander, Website, , true",
        "Commander, Channel, , false",
        "Navigator, , , true",
        "ChannelManager, , , false",
        "Distributor, , agency-1, false",
        "Connector, , , ",
        "Import, , , ",
        "Moon, , , "
    })
    void knowsByWhichWayItCame(String origin, String commander, String agency, Boolean direct) {
        mews.reserve("{'Origin':'%s','CommanderOrigin':%s,'TravelAgencyId':%s}"
                .formatted(
                        origin,
                        commander == null ? "null" : "'" + commander + "'",
                        agency == null ? "null" : "'" + agency + "'"));

        var sale = mews.only().sale();

        assertThat(sale.channel()).isEqualTo(origin);
        assertThat(sale.source()).isEqualTo(commander);
        assertThat(sale.direct()).isEqualTo(direct);
    }

    @Test
    void namesTheGuestAndWhoBooked() {
        mews.meet("{'Id':'c2','FirstName':'Grace','LastName':'Hopper','Email':'grace@example.org'}");
        mews.reserve("{'BookerId':'c2'}");

        assertThat(persons(mews.only()))
                .isEqualTo("BOOKER c2 Grace Hopper grace@example.org, PRIMARY_GUEST c1 Ada Lovelace ada@example.org");
    }

    @Test
    void namesAGuestWhoBookedOnlyOnce() {
        mews.reserve("{'BookerId':'c1'}");

        assertThat(mews.only().persons()).hasSize(1);
        assertThat(mews.only().persons().get(0).role()).isEqualTo(PersonRole.PRIMARY_GUEST);
        assertThat(mews.only().persons().get(0).phones()).containsExactly("+49 30 123456");
    }

    @Test
    void tellsBothSurnames() {
        mews.meet("{'LastName':'García','SecondLastName':'Ruiz'}");
        mews.reserve("{}");

        assertThat(mews.only().persons().get(0).lastName()).isEqualTo("García Ruiz");
    }

    @Test
    void seesThatAnAddressIsAPortals() {
        mews.meet("{'HasOtaEmail':true}");
        mews.reserve("{}");

        assertThat(mews.only().persons().get(0).relayed()).isTrue();
    }

    @Test
    void followsWhoWasMergedIntoAnother() {
        mews.meet("{'MergeTargetId':'c2','IsActive':false}");
        mews.meet("{'Id':'c2','MergeTargetId':'c3','IsActive':false}");
        mews.meet("{'Id':'c3','Email':'new@example.org'}");
        mews.reserve("{}");

        assertThat(persons(mews.only())).isEqualTo("PRIMARY_GUEST c3 Ada Lovelace new@example.org");
    }

    @Test
    void doesNotRunInCirclesAfterMerges() {
        mews.meet("{'MergeTargetId':'c2'}");
        mews.meet("{'Id':'c2','MergeTargetId':'c1'}");
        mews.reserve("{}");

        assertThat(mews.only().persons()).hasSize(1);
    }

    @Test
    void keepsTheIdOfSomebodyWhomMewsDoesNotTell() {
        mews.reserve("{'AccountId':'c9'}");

        assertThat(persons(mews.only())).isEqualTo("PRIMARY_GUEST c9 null null");
    }

    @Test
    void takesACompanyForNoGuestAndAsksWhoStaysThere() {
        mews.fake.companion("r1", "c1");
        mews.reserve("{'AccountType':'Company','AccountId':'firm-1'}");

        assertThat(persons(mews.only())).isEqualTo("COMPANY firm-1 null null, GUEST c1 Ada Lovelace ada@example.org");
    }

    @Test
    void asksNobodyElseWhereACompanyNamesItsBooker() {
        mews.reserve("{'AccountType':'Company','AccountId':'firm-1','BookerId':'c1'}");

        assertThat(persons(mews.only())).isEqualTo("BOOKER c1 Ada Lovelace ada@example.org, COMPANY firm-1 null null");
        assertThat(mews.fake.asked("companionships")).isEmpty();
    }

    @Test
    void addsUpWhatIsOwed() {
        mews.fake.item("r1", "100.10", "EUR", "Open");
        mews.fake.item("r1", "20.20", "EUR", "Closed");
        mews.fake.item("r1", "5", "EUR", "Inactive");
        mews.fake.item("r1", "1000", "EUR", "Canceled");
        mews.fake.item("r2", "7", "EUR", "Open");
        mews.reserve("{}");

        assertThat(mews.only().total().amount()).isEqualByComparingTo("125.30");
    }

    @Test
    void addsUpNoDifferentCurrencies() {
        mews.fake.item("r1", "100", "EUR", "Open");
        mews.fake.item("r1", "100", "CZK", "Open");
        mews.reserve("{}");

        assertThat(mews.only().total()).isNull();
    }

    private static String persons(Booking booking) {
        return booking.persons().stream()
                .map(person -> person.role() + " " + person.personId() + " " + person.name() + " " + person.email())
                .collect(Collectors.joining(", "));
    }
}
