package org.hotelleads.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a change of status asks for. */
class StatusMoveTest {

    private static final Instant TOMORROW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void nobodyCanMakeALeadNew() {
        assertThat(Refused.fields(() -> new StatusMove(LeadStatus.NEW, null, null, null)))
                .containsExactly("status");
        assertThat(Refused.fields(() -> new StatusMove(null, null, null, null))).containsExactly("status");
    }

    @Test
    void followUpNeedsTheTimeOfTheNextContact() {
        assertThat(Refused.fields(() -> new StatusMove(LeadStatus.FOLLOW_UP, null, null, "calls back")))
                .containsExactly("nextContactAt");
        assertThat(StatusMove.followUpAt(TOMORROW).nextContactAt()).isEqualTo(TOMORROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999-01-01T00:00:00Z", "-1000000-01-01T00:00:00Z", "1970-01-01T00:00:00Z"})
    void theNextContactLiesInTimesThatCanBeStored(Instant nextContact) {
        assertThat(Refused.fields(() -> StatusMove.followUpAt(nextContact))).containsExactly("nextContactAt");
    }

    @Test
    void lostNeedsAReason() {
        assertThat(Refused.fields(() -> new StatusMove(LeadStatus.LOST, null, null, "too dear")))
                .containsExactly("reason");
    }

    @ParameterizedTest
    @EnumSource
    void lostIsContentWithAnyListedReason(LostReason reason) {
        assertThat(StatusMove.lost(reason, null).why()).isEqualTo(reason.name());
    }

    @Test
    void theReasonIsFollowedByWhatThePersonAdds() {
        assertThat(StatusMove.lost(LostReason.PRICE, "  found it 30 € cheaper ").why())
                .isEqualTo("PRICE: found it 30 € cheaper");
        assertThat(StatusMove.lost(LostReason.PRICE, "  ").why()).isEqualTo("PRICE");
    }

    @Test
    void whatBelongsToAnotherStatusIsRefused() {
        assertThat(Refused.fields(() -> new StatusMove(LeadStatus.CONTACTED, TOMORROW, null, null)))
                .containsExactly("nextContactAt");
        assertThat(Refused.fields(() -> new StatusMove(LeadStatus.CONVERTED, null, LostReason.PRICE, null)))
                .containsExactly("reason");
    }

    @Test
    void aListedReasonIsKnownHoweverItIsSpelled() {
        assertThat(LostReason.named("No answer")).contains(LostReason.NO_ANSWER);
        assertThat(LostReason.named("booked-elsewhere")).contains(LostReason.BOOKED_ELSEWHERE);
        assertThat(LostReason.named("the dog ate it")).isEmpty();
        assertThat(LostReason.named(null)).isEmpty();
    }

    @Test
    void contactedAndConvertedNeedNothingMore() {
        assertThat(StatusMove.contacted().why()).isNull();
        assertThat(StatusMove.converted().why()).isNull();
    }

    @Test
    void aNoteHasAnEnd() {
        assertThat(new StatusMove(LeadStatus.CONTACTED, null, null, "x".repeat(2000)).why())
                .hasSize(2000);
        assertThat(Refused.fields(() -> new StatusMove(LeadStatus.CONTACTED, null, null, "x".repeat(2001))))
                .containsExactly("note");
    }
}
