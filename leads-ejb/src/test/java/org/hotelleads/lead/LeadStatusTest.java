package org.hotelleads.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotelleads.lead.LeadStatus.CONTACTED;
import static org.hotelleads.lead.LeadStatus.CONVERTED;
import static org.hotelleads.lead.LeadStatus.FOLLOW_UP;
import static org.hotelleads.lead.LeadStatus.LOST;
import static org.hotelleads.lead.LeadStatus.NEW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which way a lead may go. */
class LeadStatusTest {

    @ParameterizedTest
    @EnumSource
    void nothingEverBecomesNewAgain(LeadStatus from) {
        assertThat(from.mayBecome(NEW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void anyOtherChangeIsAllowed(LeadStatus from) {
        assertThat(LeadStatus.BY_HAND).filteredOn(to -> to != from).allMatch(from::mayBecome);
    }

    @Test
    void onlyAFollowUpMayBePutOffToAnotherTime() {
        assertThat(LeadStatus.values())
                .filteredOn(status -> status.mayBecome(status))
                .containsExactly(FOLLOW_UP);
    }

    @Test
    void peopleChooseAmongAllButNew() {
        assertThat(LeadStatus.BY_HAND).containsExactly(CONTACTED, FOLLOW_UP, CONVERTED, LOST);
    }

    @Test
    void aStoryHasEndedWhenTheGuestBookedOrIsLost() {
        assertThat(LeadStatus.RESOLVED).containsExactly(CONVERTED, LOST);
    }
}
