package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.lead.LeadStatus;
import org.junit.jupiter.api.Test;

/** The figures of a period beside those of the one before. */
class LeadStatisticsTest {

    private final TestHotel hotel = TestHotel.inPalma();

    private void lead(String captured, LeadStatus status, int score) {
        hotel.lead().captured(captured).now(status).scored(score).stored();
    }

    @Test
    void countsThePeriodAndTheOneBefore() {
        lead("2026-11-20T10:00:00Z", LeadStatus.NEW, 10);
        lead("2026-11-21T10:00:00Z", LeadStatus.CONVERTED, 91);
        lead("2026-11-21T22:59:00Z", LeadStatus.LOST, 40);
        lead("2026-11-21T23:00:00Z", LeadStatus.NEW, 77);
        lead("2026-11-18T10:00:00Z", LeadStatus.CONVERTED, 30);
        lead("2026-11-17T10:00:00Z", LeadStatus.CONVERTED, 99);

        var figures = hotel.search()
                .statistics(Wanted.leads().from("2026-11-20", "2026-11-21").filter());

        assertThat(figures.now().total()).isEqualTo(3);
        assertThat(figures.now().fresh()).isEqualTo(1);
        assertThat(figures.now().averageScore()).contains(47.0);
        assertThat(figures.now().conversionRate()).contains(1.0 / 3);
        assertThat(figures.previous()).hasValueSatisfying(before -> {
            assertThat(before.total()).isEqualTo(1);
            assertThat(before.conversionRate()).contains(1.0);
        });
    }

    @Test
    void hasNoAverageOfNothing() {
        var figures = hotel.search()
                .statistics(Wanted.leads().from("2026-11-20", "2026-11-21").filter());

        assertThat(figures.now().total()).isZero();
        assertThat(figures.now().averageScore()).isEmpty();
        assertThat(figures.now().conversionRate()).isEmpty();
    }

    @Test
    void comparesWithNothingWhenThePeriodHasNoBeginning() {
        lead("2026-11-20T10:00:00Z", LeadStatus.NEW, 10);

        assertThat(hotel.search().statistics(LeadFilter.everything()).previous())
                .isEmpty();
    }
}
