package org.hotelleads.pms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.booking.BookingStatus.CANCELLED;
import static org.hotelleads.booking.BookingStatus.CONFIRMED;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hotelleads.access.Caller;
import org.hotelleads.booking.BookingDraft;
import org.hotelleads.booking.BookingPerson;
import org.hotelleads.booking.PersonRole;
import org.hotelleads.booking.Price;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.FrontDesk;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.SmallHotelSystem;
import org.hotelleads.inside.SmallHotelSystem.Customer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.search.LeadFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hotel system is connected, read, and asked again and again. */
class PmsRoundsIT extends InTheContainer {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    @Inject
    private PmsConnections connections;

    @Inject
    private PmsRounds rounds;

    @Inject
    private RoundBook book;

    @Inject
    private PmsImports imports;

    @Inject
    private PmsImport reading;

    @Inject
    private PmsDoor door;

    @Inject
    private SmallHotelSystem system;

    @Inject
    private FrontDesk desk;

    @Inject
    private LeadFiles files;

    @Inject
    private TestChain chain;

    @Inject
    private Tables tables;

    @Inject
    private TestClock clock;

    private Hotel hotel;
    private String email;
    private String token;
    private Customer customer;
    private String connection;

    @BeforeEach
    void connect() {
        hotel = chain.openHotel();
        email = FrontDesk.newEmail();
        token = UUID.randomUUID().toString();
        customer = system.customer(token).has(hotel.code());
        chain.enters(Caller.system("Test"));
        connection = connections.connect(PmsKind.MEWS, hotel.code(), wish());
        connections.switchTo(connection, PmsMode.ACTIVE);
    }

    private PmsWish wish() {
        return new PmsWish(
                "Small", null, Map.of(PmsSetting.CLIENT_TOKEN, token, PmsSetting.ACCESS_TOKEN, "access-" + token));
    }

    @AfterEach
    void leaveItAlone() {
        chain.enters(Caller.system("Test"));
        if (tables.count("pms_connection where id = ?", connection) > 0) {
            connections.turn(connection, false);
        }
    }

    private KnownPms known() {
        return connections.get(connection);
    }

    /** All that is wanted is read, as the job does it. */
    private void read() {
        for (var run = imports.claim(); run.isPresent(); run = imports.claim()) {
            var id = run.get().id();
            var pieces = reading.pieces(id);
            reading.begin(id, pieces.size());
            pieces.forEach(piece -> read(id, piece));
            reading.finish(id);
        }
    }

    private void read(UUID run, ImportPiece piece) {
        String cursor = null;
        do {
            if (!reading.isWanted(run)) {
                return;
            }
            var page = reading.page(run, piece, cursor);
            reading.keep(run, piece, page);
            cursor = page.next().orElse(null);
        } while (cursor != null);
    }

    /** Whatever is due after that time. */
    private void roundAfter(Duration time) {
        clock.forward(time);
        while (rounds.goOn()) {}
    }

    private void delivers(String... lines) {
        door.deliver(
                connection, new PmsDelivery(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "text/plain"));
    }

    private BookingDraft booking(String id) {
        return desk.booking(hotel, id, CONFIRMED, email);
    }

    private String status(String reservation) {
        return tables.text(
                "select status::text from booking where connection_id = ? and reservation_id = ?",
                connection,
                reservation);
    }

    private long kept() {
        return tables.count("booking where connection_id = ?", connection);
    }

    @Test
    void everythingIsReadPageByPageAtFirst() {
        IntStream.range(0, 5).forEach(number -> customer.keeps(booking("R-" + number)));

        read();

        assertThat(kept()).isEqualTo(5);
        assertThat(known().run().state()).isEqualTo("DONE");
        assertThat(known().run().bookings()).isEqualTo(5);
        assertThat(known().run().piecesDone()).isEqualTo(known().run().pieces()).isPositive();
        assertThat(known().properties()).singleElement().satisfies(property -> {
            assertThat(property.hotel()).isEqualTo(hotel.code());
            assertThat(property.name()).isEqualTo("House " + hotel.code());
            assertThat(property.watermark()).isNotNull();
        });
        assertThat(customer.asked())
                .filteredOn(asked -> asked.startsWith("arriving"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

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
    void whatIsMissingTwiceIsDeletedAndLikeCancelled() {
        var lead = desk.wrote(hotel, Duration.ofDays(1), "Ana Ruiz", email);
        customer.keeps(booking("R-1"));
        read();
        desk.decides();
        customer.loses("R-1");

        delivers("RESERVATION R-1");
        roundAfter(Duration.ZERO);
        delivers("RESERVATION R-1");
        roundAfter(TWO_MINUTES);
        assertThat(status("R-1")).isEqualTo("CONFIRMED");
        roundAfter(Duration.ofMinutes(9));
        assertThat(status("R-1")).isEqualTo("DELETED");

        desk.decides();
        assertThat(files.open(lead).status()).isEqualTo(LeadStatus.CONVERTED);
        clock.forward(Duration.ofHours(49));
        desk.decides();
        assertThat(files.open(lead).status()).isEqualTo(LeadStatus.FOLLOW_UP);
    }

    @Test
    void whatWasDeletedAndIsThereAgainCountsAgain() {
        var booking = booking("R-1");
        customer.keeps(booking);
        read();
        customer.loses("R-1");
        delivers("RESERVATION R-1");
        roundAfter(Duration.ZERO);
        roundAfter(Duration.ofMinutes(11));
        assertThat(status("R-1")).isEqualTo("DELETED");

        customer.keeps(booking);
        delivers("RESERVATION R-1");
        roundAfter(Duration.ZERO);

        assertThat(status("R-1")).isEqualTo("CONFIRMED");
    }

    @Test
    void whatWasMissingOnceAndIsThereAgainIsNotMissed() {
        var booking = booking("R-1");
        customer.keeps(booking);
        read();
        customer.loses("R-1");
        delivers("RESERVATION R-1");
        roundAfter(Duration.ZERO);

        customer.keeps(booking);
        roundAfter(Duration.ofMinutes(11));

        assertThat(status("R-1")).isEqualTo("CONFIRMED");
        assertThat(tables.count("booking where connection_id = ? and missing_times = 0", connection))
                .isEqualTo(1);
    }

    @Test
    void whereManyAreGoneAtOnceNothingChangesBeforeAPersonHasLooked() {
        desk.wrote(hotel, Duration.ofDays(1), "Ana Ruiz", email);
        IntStream.range(0, 5).forEach(number -> customer.keeps(booking("R-" + number)));
        read();
        desk.decides();
        IntStream.range(0, 4).forEach(number -> customer.loses("R-" + number));

        delivers("RESERVATION R-0", "RESERVATION R-1", "RESERVATION R-2", "RESERVATION R-3");
        roundAfter(Duration.ZERO);
        roundAfter(Duration.ofMinutes(11));
        assertThat(known().vanishingHeld()).isTrue();
        assertThat(known().trouble()).isEqualTo(PmsTrouble.Kind.VANISHING);
        assertThat(status("R-0")).isEqualTo("CONFIRMED");

        connections.applyVanished(connection);

        assertThat(known().vanishingHeld()).isFalse();
        assertThat(known().trouble()).isNull();
        assertThat(status("R-0")).isEqualTo("DELETED");
        assertThat(status("R-4")).isEqualTo("CONFIRMED");
    }

    @Test
    void aReconciliationAsksForWhatIsNotToldAnyMore() {
        customer.keeps(booking("R-1"));
        customer.keeps(booking("R-2"));
        read();
        customer.loses("R-1");
        clock.forward(Duration.ofHours(13));
        customer.keeps(desk.booking(hotel, "R-2", CANCELLED, email));

        imports.wantForAll();
        imports.wantForAll();
        read();
        assertThat(known().run().what()).isEqualTo("RECONCILIATION");
        assertThat(known().run().state()).isEqualTo("DONE");
        assertThat(status("R-2")).isEqualTo("CANCELLED");
        roundAfter(TWO_MINUTES);
        roundAfter(Duration.ofMinutes(11));

        assertThat(status("R-1")).isEqualTo("DELETED");
    }

    @Test
    void oneNodeIsAtAConnectionUntilItsLeaseIsOver() {
        assertThat(book.claim()).contains(connection);
        assertThat(book.claim()).isEmpty();

        clock.forward(Duration.ofMinutes(6));

        assertThat(book.claim()).contains(connection);
    }

    @Test
    void oneNodeIsAtAnImportUntilItsLeaseIsOver() {
        var run = imports.claim().orElseThrow();
        assertThat(imports.claim()).isEmpty();

        clock.forward(Duration.ofMinutes(6));

        assertThat(imports.claim()).map(PmsRun::id).contains(run.id());
    }

    @Test
    void anImportThatBreaksOffGoesOnLater() {
        customer.keeps(booking("R-1"));
        var run = imports.claim().orElseThrow();
        imports.failed(run.id(), new PmsTrouble(PmsTrouble.Kind.DOWN, "503"));
        assertThat(known().run().state()).isEqualTo("WAITING");
        assertThat(imports.claim()).isEmpty();

        clock.forward(TWO_MINUTES);
        read();

        assertThat(known().run().state()).isEqualTo("DONE");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void anImportThatNobodyWantsAnyMoreKeepsNothingMore() {
        customer.keeps(booking("R-1"));
        var run = imports.claim().orElseThrow().id();
        var piece = reading.pieces(run).get(0);
        var page = reading.page(run, piece, null);

        connections.cancelImport(connection);

        assertThat(reading.isWanted(run)).isFalse();
        reading.keep(run, piece, page);
        reading.finish(run);
        assertThat(kept()).isZero();
        assertThat(known().run().state()).isEqualTo("CANCELLED");
    }

    @Test
    void aHotelOfTheChainsSystemIsReadOnceSomebodySaysWhichItIs() {
        var chainToken = UUID.randomUUID().toString();
        var property = "P-" + chainToken;
        customer = system.customer(chainToken).has(property).has("other-" + chainToken);
        token = chainToken;
        connections.turn(connection, false);
        connection = connections.connect(PmsKind.MEWS, null, wish());
        customer.keeps(new BookingDraft(property, "R-1").status(CONFIRMED, "ok").updatedAt(clock.instant(), true));
        read();
        roundAfter(TWO_MINUTES);
        assertThat(known().properties()).hasSize(2).allSatisfy(one -> assertThat(one.hotel())
                .isNull());
        assertThat(customer.asked()).containsOnly("properties");

        connections.map(connection, property, hotel.code());
        read();
        roundAfter(TWO_MINUTES);

        assertThat(customer.asked()).contains("changed " + property).doesNotContain("changed other-" + chainToken);
        assertThat(known().run().state()).isEqualTo("DONE");
    }

    @Test
    void aHotelThatIsNamedWhileAnImportIsAtWorkIsReadToo() {
        var second = chain.openHotel();
        var run = imports.claim().orElseThrow().id();
        reading.pieces(run);
        customer.keeps(desk.booking(second, "R-1", CONFIRMED));

        connections.map(connection, second.code(), second.code());
        assertThat(reading.isWanted(run)).isFalse();
        read();

        assertThat(kept()).isEqualTo(1);
        assertThat(known().properties())
                .allSatisfy(one -> assertThat(one.watermark()).isNotNull());
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

    @Test
    void aConnectionThatIsRemovedWhileAnImportIsAtItIsNoTrouble() {
        customer.keeps(booking("R-1"));
        var run = imports.claim().orElseThrow().id();
        var piece = reading.pieces(run).get(0);
        var page = reading.page(run, piece, null);

        connections.remove(connection);

        assertThat(reading.isWanted(run)).isFalse();
        reading.keep(run, piece, page);
        reading.finish(run);
        imports.runsAs(run, 1);
        imports.brokeOff(run, new PmsTrouble(PmsTrouble.Kind.FAULT, "the job broke off"));
        assertThat(kept()).isZero();
    }
}
