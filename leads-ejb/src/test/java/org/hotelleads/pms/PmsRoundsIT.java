package org.hotelleads.pms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.booking.BookingStatus.CONFIRMED;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.lead.LeadStatus;
import org.junit.jupiter.api.Test;

/** A connected hotel system is asked again and again for what has changed. */
class PmsRoundsIT extends ConnectedHotelIT {

    @Test
    void aRoundCatchesWhatHasChangedAndTheLeadConverts() {
        var lead = desk.wrote(hotel, Duration.ofDays(1), "Ana Ruiz", email);
        read();
        customer.keeps(booking("R-1"));

        roundAfter(TWO_MINUTES);
        desk.decides();

        assertThat(files.open(lead).status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(known().health()).isEqualTo(PmsHealth.OK);
        assertThat(known().nextRoundAt()).isAfter(clock.instant());
    }

    @Test
    void theWatermarkIsTheLatestChangeThatWasRead() {
        read();
        var changed = clock.instant().plusSeconds(30).truncatedTo(ChronoUnit.MILLIS);
        customer.keeps(booking("R-1").updatedAt(changed, true));

        roundAfter(TWO_MINUTES);

        assertThat(watermark()).isEqualTo(changed);
    }

    private Instant watermark() {
        return known().properties().get(0).watermark();
    }

    @Test
    void aBookingThatSaysItWillHaveBeenChangedTomorrowHidesNoOther() {
        read();
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        customer.keeps(booking("R-1").updatedAt(tomorrow, true));
        delivers("RESERVATION R-1");
        roundAfter(TWO_MINUTES);
        assertThat(tables.text("select flaw from booking where connection_id = ?", connection))
                .isEqualTo("UPDATED_IN_FUTURE");

        customer.keeps(booking("R-2"));
        roundAfter(TWO_MINUTES);

        assertThat(status("R-2")).isEqualTo("CONFIRMED");
        assertThat(watermark()).isBefore(tomorrow);
    }

    @Test
    void whatMakesNoSenseIsKeptAmongTheOthersAndConvertsNobody() {
        var lead = desk.wrote(hotel, Duration.ofDays(1), "Ana Ruiz", email);
        read();
        customer.keeps(booking("R-1").stay(null, null));
        customer.keeps(booking("R-2").total(BigDecimal.TEN, "nonsense", Price.Basis.UNKNOWN));
        customer.keeps(desk.booking(hotel, "R-3", CONFIRMED));

        roundAfter(TWO_MINUTES);
        desk.decides();

        assertThat(kept()).isEqualTo(3);
        assertThat(tables.count("booking where connection_id = ? and flaw is not null", connection))
                .isEqualTo(2);
        assertThat(files.open(lead).status()).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void wordsThatNoDatabaseTakesLoseNoOther() {
        read();
        customer.keeps(booking("R-\0" + "1".repeat(5000)).confirmedAs("\0").inGroup("G".repeat(9000)));
        customer.keeps(booking("R-2").total(new BigDecimal("1e4000"), "EUR", Price.Basis.GROSS));
        customer.keeps(desk.booking(hotel, "R-3", CONFIRMED, "\0" + email));

        roundAfter(TWO_MINUTES);

        assertThat(kept()).isEqualTo(3);
        assertThat(known().health()).isEqualTo(PmsHealth.OK);
    }

    @Test
    void aHintIsFollowedAndDone() {
        read();
        customer.keeps(booking("R-1"));

        delivers("RESERVATION R-1");
        assertThat(known().hintsWaiting()).isEqualTo(1);
        roundAfter(Duration.ZERO);

        assertThat(status("R-1")).isEqualTo("CONFIRMED");
        assertThat(known().hintsWaiting()).isZero();
        assertThat(known().lastDeliveryAt()).isNotNull();
    }

    @Test
    void aHintAtAGroupFindsRoomsThatWereNotKnown() {
        read();
        customer.keeps(booking("R-1").inGroup("G-1"));
        customer.keeps(booking("R-2").inGroup("G-1"));

        delivers("GROUP G-1");
        roundAfter(Duration.ZERO);

        assertThat(kept()).isEqualTo(2);
        assertThat(known().hintsWaiting()).isZero();
    }

    @Test
    void aHintAtAPersonReadsTheirBookingsAgain() {
        customer.keeps(of("C-1", "Ana"));
        read();

        customer.keeps(of("C-1", "Anna"));
        delivers("PERSON C-1");
        roundAfter(Duration.ZERO);

        assertThat(tables.text("select persons from booking where connection_id = ?", connection))
                .contains("Anna");
    }

    private BookingDraft of(String person, String name) {
        return desk.booking(hotel, "R-1", CONFIRMED)
                .person(new BookingPerson(
                        PersonRole.BOOKER, person, name, "Ruiz", null, email, false, List.of(), false));
    }

    @Test
    void whatIsRefusedHoldsUpNothingElse() {
        read();
        customer.keeps(booking("R-1"));
        customer.refusesToTell("R-0");

        delivers("RESERVATION R-0", "RESERVATION R-1");
        roundAfter(Duration.ZERO);

        assertThat(status("R-1")).isEqualTo("CONFIRMED");
        assertThat(known().health()).isEqualTo(PmsHealth.OK);
        assertThat(known().hintsWaiting()).isEqualTo(1);
        IntStream.range(0, 6).forEach(again -> roundAfter(Duration.ofHours(1)));
        assertThat(known().hintsWaiting()).isZero();
    }

    @Test
    void noticesThatAreGoneAtTheSystemAreKeptBeforeAnythingElse() {
        read();
        customer.keeps(booking("R-1"));
        customer.notices(new Hint(Hint.About.RESERVATION, hotel.code(), "R-1", "n-1"));
        customer.notices(new Hint(Hint.About.RESERVATION, hotel.code(), "R-1", "n-1"));
        customer.troubled(new PmsTrouble(PmsTrouble.Kind.DOWN, "gone away"), 1);

        roundAfter(TWO_MINUTES);
        assertThat(known().health()).isEqualTo(PmsHealth.TROUBLED);
        assertThat(known().hintsWaiting()).isEqualTo(1);
        roundAfter(TWO_MINUTES);

        assertThat(status("R-1")).isEqualTo("CONFIRMED");
        assertThat(known().hintsWaiting()).isZero();
        assertThat(known().health()).isEqualTo(PmsHealth.OK);
    }

    @Test
    void whatIsTooMuchAtOnceIsAskedForInHalves() {
        read();
        customer.takesWindowsUpTo(Duration.ofMinutes(5));
        customer.keeps(booking("R-1"));

        roundAfter(TWO_MINUTES);

        assertThat(status("R-1")).isEqualTo("CONFIRMED");
        assertThat(known().health()).isEqualTo(PmsHealth.OK);
        assertThat(customer.asked())
                .filteredOn(("changed " + hotel.code())::equals)
                .hasSizeGreaterThan(3);
    }

    @Test
    void whoIsBusyIsLeftAloneForAsLongAsTheyWant() {
        read();
        customer.troubled(new PmsTrouble(PmsTrouble.Kind.BUSY, "429", Duration.ofMinutes(7), null), 1);

        roundAfter(TWO_MINUTES);

        assertThat(known().trouble()).isEqualTo(PmsTrouble.Kind.BUSY);
        assertThat(Duration.between(clock.instant(), known().nextRoundAt()))
                .isBetween(Duration.ofMinutes(6), Duration.ofMinutes(7));
        var asked = customer.asked().size();
        roundAfter(Duration.ofMinutes(5));
        assertThat(customer.asked()).hasSize(asked);
        roundAfter(Duration.ofMinutes(2));
        assertThat(known().health()).isEqualTo(PmsHealth.OK);
        assertThat(known().trouble()).isNull();
    }

    @Test
    void whoIsDownAgainAndAgainIsDegraded() {
        read();
        customer.troubled(new PmsTrouble(PmsTrouble.Kind.DOWN, "503"), 6);

        for (var failures = 1; failures < 6; failures++) {
            roundAfter(Duration.ofHours(2));
            assertThat(known().failures()).isEqualTo(failures);
            assertThat(known().health()).isEqualTo(PmsHealth.TROUBLED);
        }
        roundAfter(Duration.ofHours(2));
        assertThat(known().health()).isEqualTo(PmsHealth.DEGRADED);

        roundAfter(Duration.ofHours(2));
        assertThat(known().health()).isEqualTo(PmsHealth.OK);
        assertThat(known().failures()).isZero();
    }

    @Test
    void whoDoesNotLetUsInIsLeftAloneUntilSomethingElseIsSaid() {
        read();
        customer.troubled(new PmsTrouble(PmsTrouble.Kind.AUTH, "401"), 1);
        roundAfter(TWO_MINUTES);
        assertThat(known().health()).isEqualTo(PmsHealth.AUTH_FAILED);
        var asked = customer.asked().size();

        delivers("RESERVATION R-1");
        roundAfter(Duration.ofHours(2));
        assertThat(customer.asked()).hasSize(asked);

        connections.change(connection, new PmsWish(null, null, Map.of(PmsSetting.ACCESS_TOKEN, "another")));
        roundAfter(Duration.ZERO);
        assertThat(known().health()).isEqualTo(PmsHealth.OK);
    }

    @Test
    void oneNodeIsAtAConnectionUntilItsLeaseIsOver() {
        assertThat(book.claim()).contains(connection);
        assertThat(book.claim()).isEmpty();

        clock.forward(Duration.ofMinutes(6));

        assertThat(book.claim()).contains(connection);
    }

    @Test
    void twoSecretsHoldUntilTheFormerIsDropped() {
        change("first");
        assertThat(door.open(connection).orElseThrow().secrets()).containsExactly("first");

        change("second");
        assertThat(door.open(connection).orElseThrow().secrets()).containsExactly("second", "first");
        assertThat(known().rotating()).isTrue();
        assertThat(tables.count("pms_setting where value like '%second%' or former_value like '%first%'"))
                .isZero();

        connections.dropFormerSecret(connection);
        assertThat(door.open(connection).orElseThrow().secrets()).containsExactly("second");
        connections.turn(connection, false);
        assertThat(door.open(connection)).isEmpty();
    }

    private void change(String secret) {
        connections.change(connection, new PmsWish(null, null, Map.of(PmsSetting.SECRET, secret)));
    }

    @Test
    void aConnectionThatIsRemovedWhileARoundIsAtItIsNoTrouble() {
        customer.keeps(booking("R-1"));
        read();
        customer.keeps(booking("R-2"));
        customer.onceWhenAskedForChanges(() -> connections.remove(connection));

        roundAfter(TWO_MINUTES);

        assertThat(tables.count("pms_connection where id = ?", connection)).isZero();
        assertThat(status("R-1")).isEqualTo("CONFIRMED");
        assertThat(kept()).isEqualTo(1);
    }
}
