package org.hotelleads.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hotelleads.lead.LeadStatus.CONTACTED;
import static org.hotelleads.lead.LeadStatus.CONVERTED;
import static org.hotelleads.lead.LeadStatus.FOLLOW_UP;
import static org.hotelleads.lead.LeadStatus.LOST;
import static org.hotelleads.lead.LeadStatus.NEW;

import java.time.Instant;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;

/** A lead's story, step by step. */
class LeadTest {

    private static final Instant LATER = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-11-23T09:00:00Z");

    private final Lead lead = SomeGuest.called("Ana Ruiz").asLead();

    @Test
    void isNewAtItsCapture() {
        assertThat(lead.status()).isEqualTo(NEW);
        assertThat(lead.history()).singleElement().satisfies(step -> {
            assertThat(step.from()).isEmpty();
            assertThat(step.to()).isEqualTo(NEW);
            assertThat(step.at()).isEqualTo(lead.capturedAt());
        });
    }

    @Test
    void recordsWhoMovedItAndWhen() {
        lead.moveTo(StatusMove.contacted(), "Marta", LATER);

        assertThat(lead.status()).isEqualTo(CONTACTED);
        assertThat(lead.history()).last().satisfies(step -> {
            assertThat(step.from()).contains(NEW);
            assertThat(step.to()).isEqualTo(CONTACTED);
            assertThat(step.by()).isEqualTo("Marta");
            assertThat(step.at()).isEqualTo(LATER);
        });
    }

    @Test
    void remembersEveryStepForEver() {
        lead.moveTo(StatusMove.lost(LostReason.NO_ANSWER, null), "Marta", LATER);
        lead.moveTo(StatusMove.contacted(), "Marta", LATER);
        lead.moveTo(StatusMove.converted(), "PMS link", LATER);
        lead.moveTo(StatusMove.lost(LostReason.OTHER, "cancelled"), "PMS link", LATER);

        assertThat(lead.history()).extracting(StatusChange::to).containsExactly(NEW, LOST, CONTACTED, CONVERTED, LOST);
    }

    @Test
    void writesTheReasonOfALossIntoTheComments() {
        lead.moveTo(StatusMove.lost(LostReason.PRICE, "found it cheaper"), "Marta", LATER);

        assertThat(lead.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("PRICE: found it cheaper");
            assertThat(comment.author()).isEqualTo("Marta");
            assertThat(comment.at()).isEqualTo(LATER);
        });
        assertThat(lead.history())
                .last()
                .extracting(StatusChange::reason)
                .isEqualTo(lead.history().get(1).reason());
    }

    @Test
    void commentsNothingWhenItIsNotLost() {
        lead.moveTo(StatusMove.contacted(), "Marta", LATER);

        assertThat(lead.comments()).isEmpty();
    }

    @Test
    void hasANextContactOnlyWhileItIsFollowedUp() {
        lead.moveTo(StatusMove.followUpAt(TOMORROW), "Marta", LATER);
        assertThat(lead.nextContactAt()).contains(TOMORROW);

        lead.moveTo(StatusMove.converted(), "Marta", LATER);
        assertThat(lead.nextContactAt()).isEmpty();
    }

    @Test
    void canBeFollowedUpAtAnotherTime() {
        lead.moveTo(StatusMove.followUpAt(TOMORROW), "Marta", LATER);
        lead.moveTo(StatusMove.followUpAt(TOMORROW.plusSeconds(3600)), "Marta", LATER);

        assertThat(lead.status()).isEqualTo(FOLLOW_UP);
        assertThat(lead.nextContactAt()).contains(TOMORROW.plusSeconds(3600));
        assertThat(lead.history()).hasSize(3);
    }

    @Test
    void staysAsItIsWhenAMoveIsRefused() {
        lead.moveTo(StatusMove.contacted(), "Marta", LATER);

        var refusal = Refused.when(() -> lead.moveTo(StatusMove.contacted(), "Luis", LATER));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.details()).containsExactly("CONTACTED", "CONTACTED");
        assertThat(lead.history()).hasSize(2);
    }

    @Test
    void learnsWhatTheGuestSaysLater() {
        lead.learn(SomeGuest.called("Ana Ruiz").withEmail("ana@example.org").profile());

        assertThat(lead.guest().email()).contains(new EmailAddress("ana@example.org"));
        assertThat(lead.status()).isEqualTo(NEW);
    }

    @Test
    void movesItsCaptureBackWhenAnOlderMessageGaveTheContact() {
        lead.learn(
                SomeGuest.called("Ana Ruiz").knownSince("2026-11-20T08:00:00Z").profile());

        assertThat(lead.capturedAt()).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(lead.history().get(0).at()).isEqualTo("2026-11-20T08:00:00Z");
    }

    @Test
    void isNobodyWithoutAContact() {
        assertThatThrownBy(() -> SomeGuest.unknown().asLead()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysReachableWhenTheGuestTakesTheOnlyContactBack() {
        var name = lead.guest().name();
        lead.learn(SomeGuest.unknown().profile());

        assertThat(name).isPresent();
        assertThat(lead.guest().name()).isEqualTo(name);
    }
}
