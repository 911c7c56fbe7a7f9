package org.hotelleads.pms.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.pms.match.SomeBooking.booking;
import static org.hotelleads.pms.match.SomeLead.lead;

import org.hotelleads.booking.BookingStatus;
import org.hotelleads.lead.LeadStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a booking was made when it can be a lead's doing, and whether it is one at all. */
class TimeMatchTest {

    private static SomeLead ana() {
        return lead("ana").of("Ana Ruiz").email("ana@mail.com").wrote("2026-03-01T10:00:00Z");
    }

    private static SomeBooking anas() {
        return booking().by("Ana", "Ruiz", "ana@mail.com");
    }

    private static String outcome(SomeBooking booking, SomeLead... leads) {
        return SomeCase.of(booking).among(leads).outcome("ana", "again");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:44:59Z, nothing",
        "2026-03-01T09:45:00Z, EMAIL -> ana",
        "2026-08-28T10:00:00Z, EMAIL -> ana",
        "2026-08-28T10:00:01Z, nothing"
    })
    void bookingIsTheLeadsDoingForSoManyDays(String made, String expected) {
        assertThat(outcome(anas().made(made), ana())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-05T23:00:00Z, EMAIL -> ana", "2026-05-06T00:00:01Z, nothing"})
    void notLongAfterTheStayThatWasAskedFor(String made, String expected) {
        var asked = ana().asksFor("2026-04-02", "2026-04-05");
        assertThat(outcome(anas().made(made), asked)).isEqualTo(expected);
    }

    @Test
    void stayInThePastIsAYearMisread() {
        assertThat(outcome(anas(), ana().asksFor("2025-06-10", "2025-06-14"))).isEqualTo("EMAIL -> ana");
    }

    @Test
    void whoHadBookedBeforeIsAnExistingGuest() {
        var verdict =
                SomeCase.of(anas().made("2026-02-01T10:00:00Z")).among(ana()).decided();
        assertThat(verdict).isInstanceOf(Verdict.Nothing.class);
        assertThat(verdict.existing()).extracting(ExistingGuest::lead).containsExactly(SomeLead.idOf("ana"));
    }

    @Test
    void whoIsOnlyCalledSoIsNoExistingGuest() {
        var namesake = lead("ana").of("Ana Ruiz").email("other@mail.com").wrote("2026-03-09T10:00:00Z");
        assertThat(SomeCase.of(anas()).among(namesake).decided().existing()).isEmpty();
    }

    @Test
    void whoWritesAgainAfterBookingIsExistingAndTheFirstLeadWins() {
        var again = lead("again").of("Ana Ruiz").email("ana@mail.com").wrote("2026-03-09T10:00:00Z");
        var verdict = SomeCase.of(anas()).among(again, ana()).decided();
        assertThat(outcome(anas(), again, ana())).isEqualTo("EMAIL -> ana");
        assertThat(verdict.existing()).extracting(ExistingGuest::lead).containsExactly(SomeLead.idOf("again"));
    }

    @ParameterizedTest
    @EnumSource(
            value = BookingStatus.class,
            names = {"TENTATIVE", "CONFIRMED", "IN_HOUSE", "CHECKED_OUT"})
    void anOptionFindsTheLeadThatItsConfirmationFinds(BookingStatus status) {
        assertThat(outcome(anas().is(status), ana())).isEqualTo("EMAIL -> ana");
    }

    @ParameterizedTest
    @EnumSource(
            value = BookingStatus.class,
            names = {"CANCELLED", "NO_SHOW", "DELETED"})
    void whatIsOffFindsNobodyUntilItIsOnAgain(BookingStatus off) {
        assertThat(outcome(anas().is(off), ana())).isEqualTo("nothing");
        assertThat(outcome(anas().is(BookingStatus.CONFIRMED), ana())).isEqualTo("EMAIL -> ana");
    }

    @ParameterizedTest
    @EnumSource(LeadStatus.class)
    void cancelledAndBookedAnewIsTheSameLeadsHoweverItStands(LeadStatus status) {
        var anew = booking("anew").by("Ana", "Ruiz", "ana@mail.com").made("2026-03-06T09:00:00Z");
        var both = SomeCase.of(anas().is(BookingStatus.CANCELLED), anew).among(ana().is(status));
        assertThat(both.decided()).isInstanceOfSatisfying(Verdict.Link.class, link -> {
            assertThat(link.lead()).isEqualTo(SomeLead.idOf("ana"));
            assertThat(link.bookings()).containsExactly(SomeBooking.idOf("anew"));
        });
    }

    @Test
    void leadOfAnotherHotelIsNotMeant() {
        assertThat(outcome(anas(), ana().inHotel(8))).isEqualTo("nothing");
    }
}
