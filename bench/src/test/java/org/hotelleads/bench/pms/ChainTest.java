package org.hotelleads.bench.pms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final List<ChainHotel> HOTELS =
            List.of(new ChainHotel(1, Country.ES), new ChainHotel(2, Country.DE), new ChainHotel(3, Country.GB));

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(told(chain(7))).isEqualTo(told(chain(7))).isNotEqualTo(told(chain(8)));
    }

    private static Chain chain(long seed) {
        return Chain.of(new Dice(seed), HOTELS, 1500, 500);
    }

    private static List<String> told(Chain chain) {
        return chain.bookings().stream().map(MadeBooking::inWords).toList();
    }

    @Test
    void tellsEveryStory() {
        var stories = chain(7).bookings().stream().map(MadeBooking::story).collect(Collectors.toSet());
        assertThat(stories).containsExactlyInAnyOrder(Story.values());
    }

    @Test
    void hasALeadForEachBookingThatIsOnesDoingAndForNoOther() {
        var chain = chain(7);
        var trips = chain.leads().stream().map(MadeLead::trip).collect(Collectors.toSet());
        assertThat(chain.bookings()).allSatisfy(made -> assertThat(trips.contains(made.trip()))
                .isEqualTo(made.story().isLeads()));
    }

    @Test
    void sharesAKeyOnlyWithLeadsThatWereWrittenBefore() {
        var chain = chain(7);
        assertThat(chain.bookings())
                .filteredOn(MadeBooking::sharesKey)
                .isNotEmpty()
                .allSatisfy(made -> assertThat(chain.leads())
                        .anyMatch(lead -> lead.trip().equals(made.trip())
                                && !lead.capturedAt().isAfter(made.bookedAt())));
    }
}
