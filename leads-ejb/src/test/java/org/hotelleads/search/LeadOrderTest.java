package org.hotelleads.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotelleads.search.LeadOrder.Sort;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The orders of the list, as they stand in addresses. */
class LeadOrderTest {

    @ParameterizedTest
    @EnumSource
    void readsEachOrderInBothDirections(LeadOrder order) {
        assertThat(Sort.parse(order.word())).isEqualTo(new Sort(order, false));
        assertThat(Sort.parse("-" + order.word())).isEqualTo(new Sort(order, true));
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatItReads(LeadOrder order) {
        assertThat(new Sort(order, true)).hasToString("-" + order.word());
        assertThat(new Sort(order, false)).hasToString(order.word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--score", "Score", "score ", "l.score", "score;drop table lead", "+score"})
    void refusesEverythingElse(String words) {
        assertThat(Refused.fields(() -> Sort.parse(words))).containsExactly("sort");
    }

    @Test
    void beginsWithTheNewestCapture() {
        assertThat(Sort.NEWEST_FIRST).hasToString("-capturedAt");
    }
}
