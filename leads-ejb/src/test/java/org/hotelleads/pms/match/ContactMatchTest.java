package org.hotelleads.pms.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.pms.match.SomeBooking.booking;
import static org.hotelleads.pms.match.SomeLead.lead;

import java.util.List;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.Evidence;
import org.hotelleads.booking.PersonRole;
import org.junit.jupiter.api.Test;

/** Bookings whose people have a lead's email or phone, really or only seemingly. */
class ContactMatchTest {

    private static final String PHONE = "+34600417922";
    private static final String OTHER_PHONE = "+34655820143";

    private static SomeLead ana() {
        return lead("ana").of("Ana Ruiz").email("ana@mail.com").phone(PHONE);
    }

    private static SomeLead luis() {
        return lead("luis").of("Luis Peral").email("luis@mail.com").phone(OTHER_PHONE);
    }

    private static String outcome(SomeBooking booking, SomeLead... leads) {
        return SomeCase.of(booking).among(leads).outcome("ana", "luis", "again");
    }

    @Test
    void emailAndPhoneAreTheSurest() {
        assertThat(outcome(booking().by("Ana", "Ruiz", "ANA@mail.com", "600 41 79 22"), ana(), luis()))
                .isEqualTo("EMAIL_AND_PHONE -> ana");
    }

    @Test
    void theEmailAloneIsEnoughHoweverItIsWritten() {
        assertThat(outcome(booking().by("A.", "Ruiz", "Ana Ruiz <mailto:Ana@Mail.com>"), ana(), luis()))
                .isEqualTo("EMAIL -> ana");
    }

    @Test
    void thePhoneIsEnoughWithTheSurname() {
        assertThat(outcome(booking().by("Ana", "Ruiz Gómez", "other@mail.com", "0034600417922"), ana()))
                .isEqualTo("PHONE_AND_SURNAME -> ana");
    }

    @Test
    void anotherWayToWriteThePhoneIsTheSamePhone() {
        var bia = lead("ana").of("Bia Nunes").phone("+551187654329");
        assertThat(outcome(booking().by("Bia", "Nunes", null, "+55 11 98765-4329"), bia))
                .isEqualTo("PHONE_AND_SURNAME -> ana");
    }

    @Test
    void coupleOfOnePhoneConvertsOnlyForTheDaysThatWereAskedFor() {
        var couple = booking().by("Luis", "Peral", null, PHONE);
        assertThat(outcome(couple, ana().asksFor("2026-06-11", "2026-06-15"))).isEqualTo("PHONE -> ana");
        assertThat(outcome(couple, ana().asksFor("2026-09-11", "2026-09-15"))).isEqualTo("stayDiffers: ana");
        assertThat(outcome(couple, ana())).isEqualTo("stayDiffers: ana");
    }

    @Test
    void coupleOfOnePhoneAndTwoEmailsMustComeOnTheVeryDays() {
        var couple = booking().by("Luis", "Peral", "luis@mail.com", PHONE);
        assertThat(outcome(couple, ana().asksFor("2026-06-10", "2026-06-14"))).isEqualTo("PHONE -> ana");
        assertThat(outcome(couple, ana().asksFor("2026-06-12", "2026-06-20"))).isEqualTo("contradiction: ana");
    }

    @Test
    void whoeverOfACoupleWroteThemselvesIsMeant() {
        var both = lead("luis").of("Luis Peral").email("luis@mail.com").phone(PHONE);
        assertThat(outcome(booking().by("Luis", "Peral", "luis@mail.com", PHONE), ana(), both))
                .isEqualTo("EMAIL_AND_PHONE -> luis");
        assertThat(outcome(booking().by("Luis", "Peral", null, PHONE), ana(), both))
                .isEqualTo("PHONE_AND_SURNAME -> luis");
    }

    @Test
    void familyOfOnePhoneIsToldApartByTheGivenName() {
        var son = lead("luis").of("Luis Ruiz").phone(PHONE);
        assertThat(outcome(booking().by("Luis", "Ruiz", null, PHONE), ana(), son))
                .isEqualTo("PHONE_AND_SURNAME -> luis");
        assertThat(outcome(booking().by("Marta", "Ruiz", null, PHONE), ana(), son))
                .startsWith("contradiction: ");
    }

    @Test
    void relativesOwnStayIsNotTheOneThatWasAskedFor() {
        var mother = ana().asksFor("2026-04-02", "2026-04-05");
        assertThat(outcome(booking().by("Luis", "Ruiz", null, PHONE), mother)).isEqualTo("contradiction: ana");
    }

    @Test
    void keysOfTwoGuestsAreForAPerson() {
        assertThat(outcome(booking().by("Ana", "Ruiz", "ana@mail.com", OTHER_PHONE), ana(), luis()))
                .startsWith("keysDisagree: ")
                .contains("ana", "luis");
    }

    @Test
    void whoBookedCountsMoreThanWhoComesAlong() {
        var two = booking().by("Ana", "Ruiz", "ana@mail.com").forGuest("Luis", "Peral", "luis@mail.com");
        assertThat(outcome(two, ana(), luis())).isEqualTo("EMAIL -> ana");
    }

    @Test
    void secretaryWhoOnceAskedForOtherDaysIsNotWhoAskedForThese() {
        var two = booking().by("Ana", "Ruiz", "ana@mail.com").forGuest("Luis", "Peral", "luis@mail.com");
        var earlier = ana().asksFor("2026-04-02", "2026-04-05");
        assertThat(outcome(two, earlier, luis().asksFor("2026-06-10", "2026-06-14")))
                .startsWith("keysDisagree: ");
    }

    @Test
    void secretaryWhoBooksForSomebodyElseOnOtherDaysIsForAPerson() {
        var boss = lead("ana").of("Carla Weiss").email("office@weiss.com").asksFor("2026-04-02", "2026-04-05");
        assertThat(outcome(booking().by("Tom", "Bailey", "office@weiss.com"), boss))
                .isEqualTo("contradiction: ana");
        assertThat(outcome(booking().by("Tom", "Bailey", "office@weiss.com").forGuest("Carla", "Weiss", null), boss))
                .isEqualTo("EMAIL -> ana");
    }

    @Test
    void companyIsNobodyUnlessItComesWhenItWasAskedFor() {
        var company = BookingPerson.of(PersonRole.COMPANY, null, "Ruiz SL", "ana@mail.com");
        assertThat(outcome(booking().with(company), ana())).isEqualTo("stayDiffers: ana");
        assertThat(outcome(booking().with(company), ana().asksFor("2026-06-10", "2026-06-12")))
                .isEqualTo("EMAIL -> ana");
    }

    @Test
    void addressThatAPortalLendsIsNobodys() {
        var relay = lead("ana").email("ana.123@guest.booking.com");
        assertThat(outcome(booking().by("Ana", "Ruiz", "ana.123@guest.booking.com"), relay))
                .isEqualTo("nothing");
        var lent =
                new BookingPerson(PersonRole.BOOKER, "p1", "Ana", "Ruiz", null, "ana@mail.com", true, List.of(), false);
        assertThat(outcome(booking().with(lent), lead("ana").email("ana@mail.com")))
                .isEqualTo("nothing");
    }

    @Test
    void whatTheHotelCallsNobodysIsNobodys() {
        var typed = lead("ana").email("reception@hotel-palma.com").phone("+34971000111");
        assertThat(outcome(booking().by("A", "B", "reception@hotel-palma.com", "971000111"), typed))
                .isEqualTo("nothing");
        assertThat(outcome(
                        booking().by("A", "B", "x1@es.agency-desk.com"),
                        lead("ana").email("x1@es.agency-desk.com")))
                .isEqualTo("nothing");
    }

    @Test
    void addressOfAnAgencyIsWorthALookOnlyForWhoeverIsCalledSo() {
        var agency = SomeCase.of(booking().by("Ana", "Ruiz", "team@trips.com"))
                .manyHave("team@trips.com")
                .among(
                        lead("ana").of("Ana Ruiz").email("team@trips.com"),
                        lead("luis").of("Luis Peral").email("team@trips.com"));
        assertThat(agency.outcome("ana", "luis")).isEqualTo("sharedContact: ana");
    }

    @Test
    void twoOpenLeadsOfOneGuestAreTheNewerOnes() {
        var again = lead("again").of("Ana Ruiz").email("ana@mail.com").wrote("2026-03-03T10:00:00Z");
        var verdict = SomeCase.of(booking().by("Ana", "Ruiz", "ana@mail.com"))
                .among(ana(), again)
                .decided();
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Link.class, link -> {
            assertThat(link.lead()).isEqualTo(SomeLead.idOf("again"));
            assertThat(link.superseded()).containsExactly(SomeLead.idOf("ana"));
        });
    }

    @Test
    void ofTwoLeadsOfOneGuestTheOneThatAskedForTheseDaysIsMeant() {
        var again = lead("again").of("Ana Ruiz").email("ana@mail.com").wrote("2026-03-03T10:00:00Z");
        var verdict = SomeCase.of(booking().by("Ana", "Ruiz", "ana@mail.com"))
                .among(ana().asksFor("2026-06-10", "2026-06-14"), again.asksFor("2026-08-01", "2026-08-03"))
                .decided();
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Link.class, link -> {
            assertThat(link.lead()).isEqualTo(SomeLead.idOf("ana"));
            assertThat(link.superseded()).isEmpty();
        });
    }

    @Test
    void theEndOfThePhoneAndAnAddressWithoutDotsAreOnlyHints() {
        assertThat(outcome(booking().by("Ana", "Ruiz", null, "+49 600417922"), ana()))
                .isEqualTo("hintsOnly: ana");
        var dotted = lead("ana").of("Ana Ruiz").email("anaruiz@mail.com");
        assertThat(outcome(booking().by("Ana", "Ruiz", "ana.ruiz+palma@mail.com"), dotted))
                .isEqualTo("hintsOnly: ana");
    }

    @Test
    void theEvidenceSaysWhatAgreesWhatDoesNotAndWhose() {
        var verdict = SomeCase.of(booking().by("Ana", "Ruiz", "ana@mail.com", OTHER_PHONE))
                .among(ana().asksFor("2026-06-11", "2026-06-20"))
                .decided();
        assertThat(((Verdict.Link) verdict).evidence())
                .containsExactly(
                        new Evidence("email", PersonRole.BOOKER, true),
                        new Evidence("phone", PersonRole.BOOKER, false),
                        new Evidence("surname", PersonRole.BOOKER, true),
                        new Evidence("givenName", PersonRole.BOOKER, true),
                        new Evidence("arrival", null, true),
                        new Evidence("departure", null, false),
                        new Evidence("stay", null, true));
    }
}
