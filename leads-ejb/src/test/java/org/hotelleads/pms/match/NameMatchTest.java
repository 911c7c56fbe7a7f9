package org.hotelleads.pms.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.pms.match.SomeBooking.booking;
import static org.hotelleads.pms.match.SomeLead.lead;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bookings of which only a name and days tell whose they are. */
class NameMatchTest {

    private static String outcome(SomeBooking booking, SomeLead... leads) {
        return SomeCase.of(booking).among(leads).outcome("one", "two");
    }

    private static SomeLead one(String name) {
        return lead("one").of(name).asksFor("2026-06-10", "2026-06-14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Zubiaurre           | Ana   | Zubiaurre",
                "ZUBIAURRE, ANA          | Ana   | Zubiaurre",
                "Ana Zubiaurre           | Zubiaurre | Ana",
                "Jörg Müllenhoff         | Joerg | Muellenhoff",
                "Jörg Müllenhoff         | Jorg  | Mullenhoff",
                "Zoe Weißenfels          | Zoë   | Weissenfels",
                "Sra. Ana de Zubiaurre   | Ana   | Zubiaurre Etxea",
                "Łukasz Wiśniewska-Zając | Lukasz | Wisniewska Zajac",
            })
    void oneNameHasManySpellings(String said, String first, String last) {
        assertThat(outcome(booking().by(first, last, null), one(said))).isEqualTo("NAME_AND_DAYS -> one");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-09,2026-06-13", "2026-06-11,2026-06-15", "2026-06-10,2026-06-14"})
    void dayMoreOrLessIsAnotherTimeZones(String from, String to) {
        assertThat(outcome(booking().by("Ana", "Zubiaurre", null).stays(from, to), one("Ana Zubiaurre")))
                .isEqualTo("NAME_AND_DAYS -> one");
    }

    @Test
    void oneNightLessMayBeANamesakes() {
        var shorter = booking().by("Ana", "Zubiaurre", null).stays("2026-06-11", "2026-06-14");
        assertThat(outcome(shorter, one("Ana Zubiaurre"))).isEqualTo("hintsOnly: one");
    }

    @Test
    void twoDaysAreAnotherStay() {
        var later = booking().by("Ana", "Zubiaurre", null).stays("2026-06-12", "2026-06-16");
        assertThat(outcome(later, one("Ana Zubiaurre"))).isEqualTo("nothing");
    }

    @Test
    void nameThatManyHaveNeedsTheVeryDays() {
        var near = booking().by("Ana", "García", null).stays("2026-06-11", "2026-06-15");
        assertThat(outcome(near, one("Ana García"))).isEqualTo("hintsOnly: one");
        assertThat(outcome(booking().by("Ana", "García", null), one("Ana García")))
                .isEqualTo("NAME_AND_DAYS -> one");
        var both = booking().by("Ana", "García López", null).stays("2026-06-11", "2026-06-15");
        assertThat(outcome(both, one("Ana García López"))).isEqualTo("NAME_AND_DAYS -> one");
    }

    @Test
    void namesakesAreForAPerson() {
        var two = lead("two").of("Ana Zubiaurre").asksFor("2026-06-11", "2026-06-15");
        assertThat(outcome(booking().by("Ana", "Zubiaurre", null), one("Ana Zubiaurre"), two))
                .isEqualTo("severalLeads: one, two");
    }

    @Test
    void namesakeWhoWroteAfterwardsIsOneToo() {
        var two = lead("two")
                .of("Ana Zubiaurre")
                .asksFor("2026-06-10", "2026-06-14")
                .wrote("2026-03-07T10:00:00Z");
        assertThat(outcome(booking().by("Ana", "Zubiaurre", null), one("Ana Zubiaurre"), two))
                .isEqualTo("severalLeads: one");
    }

    @Test
    void namesakeWithAnotherEmailOrPhoneIsForAPerson() {
        var reached = one("Ana Zubiaurre").email("ana@mail.com").phone("+34600417922");
        assertThat(outcome(booking().by("Ana", "Zubiaurre", "az@mail.com"), reached))
                .isEqualTo("contradiction: one");
        assertThat(outcome(booking().by("Ana", "Zubiaurre", null, "655820143"), reached))
                .isEqualTo("contradiction: one");
        assertThat(outcome(booking().by("Ana", "Zubiaurre", "az@guest.booking.com"), reached))
                .isEqualTo("NAME_AND_DAYS -> one");
    }

    @Test
    void surnameAndArrivalAreOnlyAHint() {
        var longer = booking().by("Ana", "Zubiaurre", null).stays("2026-06-10", "2026-06-20");
        assertThat(outcome(longer, one("Ana Zubiaurre"))).isEqualTo("hintsOnly: one");
        assertThat(outcome(booking().by("A", "Zubiaurre", null), one("Ana Zubiaurre")))
                .isEqualTo("hintsOnly: one");
        assertThat(outcome(booking().by("Luis", "Zubiaurre", null), one("Ana Zubiaurre")))
                .isEqualTo("nothing");
    }

    @Test
    void placeholdersAreNobodysName() {
        assertThat(outcome(booking().by("Guest", "TBA", null), one("Guest"))).isEqualTo("nothing");
    }
}
