package org.hotelleads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.Optional;
import org.hotelleads.access.User;
import org.hotelleads.inside.TwoColleagues;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refusal.Difference;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people change one lead: only the same field conflicts. */
class OverlapIT extends TwoColleagues {

    private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2027-03-02T09:00:00Z");

    private Optional<Integer> seen;

    @BeforeEach
    void look() {
        seen = Optional.of(file().version());
    }

    private void theyMove(StatusMove move) {
        pipeline.move(lead, move, Optional.empty());
    }

    private void theyAssign(User person) {
        pipeline.assign(lead, Optional.of(person.id()), Optional.empty());
    }

    private Refusal refused(LeadEdit wish) {
        var refusal = Refused.when(() -> pipeline.change(lead, wish, seen));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        return refusal;
    }

    private static LeadEdit move(StatusMove move) {
        return LeadEdit.nothing().moving(move);
    }

    private static LeadEdit give(User person) {
        return LeadEdit.nothing().givingTo(Optional.of(person.id()));
    }

    @Test
    void anAssignmentMeanwhileHindersNoMove() {
        theyAssign(colleague);

        pipeline.change(lead, move(StatusMove.contacted()), seen);

        assertThat(file().status()).isEqualTo(LeadStatus.CONTACTED);
        assertThat(file().assignedTo()).isEqualTo(colleague.id());
    }

    @Test
    void aMoveMeanwhileHindersNoAssignment() {
        theyMove(StatusMove.contacted());

        pipeline.change(lead, give(me), seen);

        assertThat(file().assignedTo()).isEqualTo(me.id());
    }

    @Test
    void aCommentMeanwhileHindersNothing() {
        pipeline.comment(lead, "Called, nobody there");

        pipeline.change(lead, move(StatusMove.contacted()).givingTo(Optional.of(me.id())), seen);

        assertThat(file().status()).isEqualTo(LeadStatus.CONTACTED);
    }

    @Test
    void theSameStatusChangedTwiceTellsBeforeTheirsAndMine() {
        theyMove(StatusMove.contacted());
        theyMove(StatusMove.followUpAt(MONDAY));

        assertThat(refused(move(StatusMove.converted())).differences())
                .extracting(Difference::field, Difference::before, Difference::theirs, Difference::mine, Difference::by)
                .containsExactly(
                        tuple("status", LeadStatus.NEW, LeadStatus.FOLLOW_UP, LeadStatus.CONVERTED, me.name()),
                        tuple("nextContactAt", null, MONDAY, null, me.name()));
        assertThat(file().status()).isEqualTo(LeadStatus.FOLLOW_UP);
    }

    @Test
    void twoWhoPutTheContactOffAreToldOfEachOther() {
        theyMove(StatusMove.followUpAt(MONDAY));
        look();
        pipeline.change(lead, LeadEdit.nothing().puttingOffTo(TUESDAY, null), Optional.empty());

        var mine = LeadEdit.nothing().puttingOffTo(TUESDAY.plusSeconds(60), null);

        assertThat(refused(mine).differences())
                .filteredOn(difference -> difference.field().equals("nextContactAt"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.before()).isEqualTo(MONDAY);
                    assertThat(difference.theirs()).isEqualTo(TUESDAY);
                    assertThat(difference.mine()).isEqualTo(TUESDAY.plusSeconds(60));
                });
    }

    @Test
    void twoWhoGiveTheLeadAwayAreToldOfEachOther() {
        theyAssign(colleague);

        var refusal = refused(give(me));

        assertThat(refusal.key()).isEqualTo("error.assignee.changed");
        assertThat(refusal.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("assignedTo");
            assertThat(difference.before()).isNull();
            assertThat(difference.theirs()).isEqualTo(colleague.id());
            assertThat(difference.mine()).isEqualTo(me.id());
            assertThat(difference.at()).isNotNull();
        });
        assertThat(file().assignedTo()).isEqualTo(colleague.id());
    }

    @Test
    void whoWantsTheSameAssigneeIsNotBothered() {
        theyAssign(colleague);

        pipeline.change(lead, give(colleague), seen);

        assertThat(file().assignments()).hasSize(1);
    }

    @Test
    void nothingOfAWishComesTrueWhenAPartOfItConflicts() {
        theyAssign(colleague);

        refused(move(StatusMove.contacted()).givingTo(Optional.of(me.id())));

        assertThat(file().status()).isEqualTo(LeadStatus.NEW);
        assertThat(file().history()).hasSize(1);
    }

    @Test
    void whoHasSeenItAllMayChangeIt() {
        theyMove(StatusMove.contacted());
        theyAssign(colleague);
        look();

        pipeline.change(lead, move(StatusMove.converted()).givingTo(Optional.of(me.id())), seen);

        assertThat(file().status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(file().assignedTo()).isEqualTo(me.id());
    }

    @Test
    void aVersionThatIsStillToComeIsRefused() {
        assertThat(Refused.fields(() -> pipeline.move(lead, StatusMove.contacted(), Optional.of(999))))
                .containsExactly("version");
    }
}
