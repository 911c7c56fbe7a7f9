package org.hotelleads.pms.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.pms.match.SomeBooking.booking;
import static org.hotelleads.pms.match.SomeLead.lead;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bookings that name a lead, or belong together with others, or were said not to be a lead's. */
class ReferenceAndGroupTest {

    private static SomeLead ana() {
        return lead("ana").of("Ana Ruiz").email("ana@mail.com").numbered("L-2026-000123");
    }

    private static SomeLead luis() {
        return lead("luis").of("Luis Peral").email("luis@mail.com").numbered("L-2026-000132");
    }

    private static String outcome(SomeCase some) {
        return some.outcome("ana", "luis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-2026-000123", "l-2026-000123", "your offer L-2026-000123.", "L 2026 000123"})
    void theLeadThatIsNamedIsMeant(String reference) {
        var late = booking().by("Eva", "Soler", null).referringTo(reference).made("2027-12-01T10:00:00Z");
        assertThat(outcome(SomeCase.of(late).among(ana(), luis()))).isEqualTo("REFERENCE -> ana");
    }

    @Test
    void thePromoCodeMayNameItAndTheWritingMayHaveBeenLater() {
        var early = booking().promoCode("L-2026-000123").made("2026-01-01T10:00:00Z");
        assertThat(outcome(SomeCase.of(early).among(ana()))).isEqualTo("REFERENCE -> ana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-2025-000123", "L-2026-0001234", "XL-2026-000123", "L-2026-00123", "000123"})
    void numberThatIsNotQuiteTheLeadsIsNone(String reference) {
        assertThat(outcome(SomeCase.of(booking().referringTo(reference)).among(ana())))
                .isEqualTo("nothing");
    }

    @Test
    void numberOfOneAndEmailOfAnotherIsForAPerson() {
        var mistyped = booking().by("Luis", "Peral", "luis@mail.com").referringTo("L-2026-000123");
        assertThat(outcome(SomeCase.of(mistyped).among(ana(), luis()))).isEqualTo("keysDisagree: luis, ana");
    }

    @Test
    void numberOfAnotherHotelIsForAPerson() {
        assertThat(outcome(SomeCase.of(booking().referringTo("L-2026-000123")).among(ana().inHotel(8))))
                .isEqualTo("otherHotel: ana");
    }

    @Test
    void theOtherRoomsOfAGroupAreWhoseTheFirstIs() {
        var rooms = SomeCase.of(
                        booking("one").by("Eva", "Soler", null), booking("two").by("Luis", "Peral", "luis@mail.com"))
                .among(ana(), luis())
                .settledFor("ana");
        assertThat(rooms.decided()).isInstanceOfSatisfying(Verdict.Link.class, link -> {
            assertThat(outcome(rooms)).isEqualTo("SAME_GROUP -> ana");
            assertThat(link.bookings()).containsExactlyInAnyOrder(SomeBooking.idOf("one"), SomeBooking.idOf("two"));
        });
    }

    @Test
    void roomOfWhichSomebodySaidOtherwiseStaysOut() {
        var rooms = SomeCase.of(
                        booking("one").by("Eva", "Soler", null), booking("two").by("Ana", "Ruiz", null))
                .among(ana())
                .settledFor("ana")
                .notOf("one", "ana");
        assertThat(((Verdict.Link) rooms.decided()).bookings()).containsExactly(SomeBooking.idOf("two"));
    }

    @Test
    void groupOfTwoGuestsIsForAPerson() {
        var rooms = SomeCase.of(
                        booking("one").forGuest("Ana", "Ruiz", "ana@mail.com"),
                        booking("two").forGuest("Luis", "Peral", "luis@mail.com"))
                .among(ana(), luis());
        assertThat(outcome(rooms)).startsWith("severalLeads: ");
        var settled =
                SomeCase.of(booking()).among(ana(), luis()).settledFor("ana").settledFor("luis");
        assertThat(outcome(settled)).startsWith("severalLeads: ");
    }

    @Test
    void roomsThatOneGuestHasBookedAreTheirs() {
        var rooms = SomeCase.of(
                        booking("one").by("Ana", "Ruiz", "ana@mail.com"),
                        booking("two").by("Eva", "Soler", null))
                .among(ana(), luis());
        assertThat(outcome(rooms)).isEqualTo("EMAIL -> ana");
    }

    @Test
    void whatSomebodyHasSaidIsNeverDoneAgain() {
        var said = SomeCase.of(booking().by("Ana", "Ruiz", "ana@mail.com").referringTo("L-2026-000123"))
                .among(ana())
                .notOf("booking", "ana");
        assertThat(outcome(said)).isEqualTo("nothing");
        assertThat(outcome(said.settledFor("ana"))).isEqualTo("nothing");
    }
}
