package org.hotelleads.connector.apaleo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.BookingStatus;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.booking.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we make of a reservation of apaleo. */
class ApaleoReservationTest {

    private final AtApaleo apaleo = new AtApaleo();

    @AfterEach
    void close() {
        apaleo.close();
    }

    @Test
    void tellsWhatApaleoTells() {
        apaleo.reserve("{}");

        var booking = apaleo.only();

        assertThat(booking.property()).isEqualTo("MUC");
        assertThat(booking.reservationId()).isEqualTo("XPGMSXGF-1");
        assertThat(booking.confirmationNo()).isEqualTo("XPGMSXGF-1");
        assertThat(booking.groupId()).isEqualTo("XPGMSXGF");
        assertThat(booking.bookedAt()).isEqualTo(Instant.parse("2026-07-01T08:00:00.1234567Z"));
        assertThat(booking.updatedAt()).isEqualTo(Instant.parse("2026-08-02T08:00:00.9289333Z"));
        assertThat(booking.updatedPrecisely()).isTrue();
        assertThat(booking.arrival()).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(booking.nights()).isEqualTo(2);
        assertThat(booking.heads().adults()).isEqualTo(2);
        assertThat(booking.heads().children()).isEqualTo(1);
        assertThat(booking.total()).isEqualTo(new Price(new BigDecimal("240.5"), "EUR", Price.Basis.GROSS));
        assertThat(booking.persons())
                .containsExactly(
                        BookingPerson.of(PersonRole.BOOKER, "Grace", "Hopper", "grace@example.org"),
                        BookingPerson.of(
                                PersonRole.PRIMARY_GUEST, "Ada", "Lovelace", "ada@example.org", "+49 30 123456"));
    }

    @ParameterizedTest
    @CsvSource({
        "Confirmed, CONFIRMED",
        "InHouse, IN_HOUSE",
        "CheckedOut, CHECKED_OUT",
        "Canceled, CANCELLED",
        "NoShow, NO_SHOW",
        "Dreamt, TENTATIVE"
    })
    void readsEachStatus(String theirs, BookingStatus ours) {
        apaleo.reserve("{'status':'%s','cancellationTime':'2026-08-02T09:00:00+02:00'}".formatted(theirs));

        assertThat(apaleo.only().status()).isEqualTo(ours);
        assertThat(apaleo.only().rawStatus()).isEqualTo(theirs);
        assertThat(apaleo.only().cancelledAt()).isEqualTo(Instant.parse("2026-08-02T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Direct, true",
        "Ibe, true",
        "BookingCom, false",
        "Expedia, false",
        "Homelike, false",
        "Hrs, false",
        "ChannelManager, false",
        "AltoVita, ",
        "DesVu, ",
        "Moon, "
    })
    void knowsByWhichChannelItCame(String channel, Boolean direct) {
        apaleo.reserve("{'channelCode':'%s','source':'Hotels.com','promoCode':'L-2026-000123'}".formatted(channel));

        var sale = apaleo.only().sale();

        assertThat(sale.channel()).isEqualTo(channel);
        assertThat(sale.direct()).isEqualTo(direct);
        assertThat(sale.source()).isEqualTo("Hotels.com");
        assertThat(sale.promoCode()).isEqualTo("L-2026-000123");
    }

    @Test
    void tellsUnderWhichNumberAnotherSystemKnowsIt() {
        apaleo.reserve("{'externalCode':'B-77','source':'Hotels.com'}");

        assertThat(apaleo.only().references()).containsExactly(new Reference("Hotels.com", "B-77"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-10T00:00:00+09:00, 2026-10-12T23:59:59+09:00, 2026-10-10, 2026-10-12",
        "2026-10-10T23:59:59-08:00, 2026-10-12T00:00:00-08:00, 2026-10-10, 2026-10-12",
        "2026-10-24T15:00:00+02:00, 2026-10-25T11:00:00+01:00, 2026-10-24, 2026-10-25"
    })
    void tellsTheStayInTheCalendarOfTheHotel(String from, String to, LocalDate arrival, LocalDate departure) {
        apaleo.reserve("{'arrival':'%s','departure':'%s'}".formatted(from, to));

        assertThat(apaleo.only().arrival()).isEqualTo(arrival);
        assertThat(apaleo.only().departure()).isEqualTo(departure);
    }

    @Test
    void namesAllGuestsAndTheCompany() {
        apaleo.reserve("{'additionalGuests':[{'firstName':'Alan','lastName':'Turing'},{'lastName':'Gödel'}],"
                + "'company':{'id':'c-1','code':'C1','name':'Analytical Engines'}}");

        assertThat(apaleo.only().persons())
                .extracting(person -> person.role() + " " + person.name())
                .containsExactly(
                        "BOOKER Grace Hopper",
                        "PRIMARY_GUEST Ada Lovelace",
                        "GUEST Alan Turing",
                        "GUEST Gödel",
                        "COMPANY Analytical Engines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "''"})
    void bearsThatNobodyIsNamed(String nobody) {
        apaleo.reserve("{'booker':%s,'primaryGuest':%s,'additionalGuests':%s,'company':%s}"
                .formatted(nobody, nobody, nobody, nobody));

        assertThat(apaleo.only().persons()).isEqualTo(List.of());
    }

    @Test
    void bearsThatNothingIsSaidOfThePrice() {
        apaleo.reserve("{'totalGrossAmount':null,'childrenAges':null,'adults':'2'}");

        assertThat(apaleo.only().total()).isNull();
        assertThat(apaleo.only().heads().children()).isNull();
        assertThat(apaleo.only().heads().adults()).isEqualTo(2);
    }
}
