package org.hotelleads.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is chosen in the dialog of a schedule becomes the words of an address, and a period that moves or stays. */
class ScheduleLeadsTest {

    private final ScheduleLeads leads = new ScheduleLeads();

    @Test
    void filtersBecomeTheWordsOfAnAddress() {
        leads.setStatuses(List.of("NEW", "LOST"));
        leads.setHotels(List.of("sol"));
        leads.setSearch(" Ana & Co ");
        assertThat(leads.query()).isEqualTo("status=NEW&status=LOST&hotel=sol&q=Ana+%26+Co");
        leads.setStatuses(null);
        leads.setSearch("");
        assertThat(leads.query()).isEqualTo("hotel=sol");
    }

    @Test
    void aPeriodMovesOrStays() {
        leads.setFrom("2026-01-01");
        leads.setTo("2026-01-31");
        leads.setPeriod("LAST_WEEK");
        assertThat(leads.query()).isEmpty();
        assertThat(leads.moving()).isEqualTo("LAST_WEEK");
        leads.setPeriod(leads.getFixedWord());
        assertThat(leads.query()).isEqualTo("from=2026-01-01&to=2026-01-31");
        assertThat(leads.moving()).isNull();
    }

    @Test
    void aSavedViewSaysItItself() {
        leads.setStatuses(List.of("NEW"));
        leads.setOfView(true);
        leads.setView(7L);
        assertThat(leads.query()).isEmpty();
        assertThat(leads.wantedView()).isEqualTo(7L);
        leads.setOfView(false);
        assertThat(leads.wantedView()).isNull();
    }
}
