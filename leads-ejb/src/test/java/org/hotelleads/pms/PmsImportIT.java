package org.hotelleads.pms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.booking.BookingStatus.CANCELLED;
import static org.hotelleads.booking.BookingStatus.CONFIRMED;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hotelleads.booking.BookingDraft;
import org.junit.jupiter.api.Test;

/** All that a hotel system has is read at first, and every night. */
class PmsImportIT extends ConnectedHotelIT {

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
