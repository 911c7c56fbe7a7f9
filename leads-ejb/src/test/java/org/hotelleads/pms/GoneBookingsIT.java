package org.hotelleads.pms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.hotelleads.lead.LeadStatus;
import org.junit.jupiter.api.Test;

/** What a hotel system does not have any more is gone, unless too much is gone at once. */
class GoneBookingsIT extends ConnectedHotelIT {

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
}
