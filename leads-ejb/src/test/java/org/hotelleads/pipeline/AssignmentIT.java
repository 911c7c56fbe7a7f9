package org.hotelleads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.Optional;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TwoColleagues;
import org.hotelleads.inside.WhatWasTold;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.search.LeadFile.Handover;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;

/** Leads are given to people. */
class AssignmentIT extends TwoColleagues {

    @Inject
    private WhatWasTold told;

    @Inject
    private Tables tables;

    private void assign(User person) {
        pipeline.assign(lead, Optional.ofNullable(person).map(User::id), Optional.empty());
    }

    @Test
    void everyHandoverIsRecordedAndToldOnce() {
        assign(colleague);
        assign(colleague);
        assign(null);
        assign(me);

        assertThat(file().assignedTo()).isEqualTo(me.id());
        assertThat(file().assignments()).extracting(Handover::toId).containsExactly(colleague.id(), null, me.id());
        assertThat(file().assignments()).extracting(Handover::fromId).containsExactly(null, colleague.id(), null);
        assertThat(file().assignments()).extracting(Handover::by).containsOnly(me.name());
        assertThat(told.assignmentsOf(lead)).hasSize(3).first().satisfies(event -> {
            assertThat(event.to()).contains(colleague);
            assertThat(event.byUser()).isEqualTo(me.id());
            assertThat(event.amongMany()).isFalse();
        });
    }

    @Test
    void oneOfManyIsToldAsSuch() {
        pipeline.assign(lead, Optional.of(colleague.id()), Optional.empty(), true);

        assertThat(told.assignmentsOf(lead)).singleElement().satisfies(event -> assertThat(event.amongMany())
                .isTrue());
    }

    @Test
    void nobodyGetsALeadOfAHotelThatIsNotTheirs() {
        var stranger = chain.hire(Role.SALES, chain.openHotel());

        assertThat(Refused.fields(() -> assign(stranger))).containsExactly("assignedTo");
        assertThat(Refused.keys(() -> pipeline.assign(lead, Optional.of(-1L), Optional.empty())))
                .containsExactly("error.user.unknown");
        assertThat(file().assignedTo()).isNull();
        assertThat(file().assignments()).isEmpty();
    }

    @Test
    void aLeadOfAnotherHotelIsGivenToNobody() {
        chain.enters(chain.hire(Role.MANAGER, chain.openHotel()).asCaller());

        assertThat(Refused.when(() -> assign(colleague)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        chain.enters(TestChain.bot(hotel, Permission.READ_LEADS));
        assertThat(Refused.when(() -> assign(colleague)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(file().assignments()).isEmpty();
    }

    @Test
    void whoCanBeGivenNothingKeepsTheStatusFromChangingToo() {
        var stranger = chain.hire(Role.SALES, chain.openHotel());
        var wish = LeadEdit.nothing().moving(StatusMove.contacted()).givingTo(Optional.of(stranger.id()));

        assertThat(Refused.fields(() -> pipeline.change(lead, wish, Optional.empty())))
                .containsExactly("assignedTo");
        assertThat(file().history()).hasSize(1);
    }

    @Test
    void aLeadThatWasMergedIsWorkedWhereItWent() {
        var other = chain.guestOf(hotel);
        tables.change("update lead set merged_into = ? where id = ?", other, lead);

        assertThat(Refused.when(() -> assign(me)).key()).isEqualTo("error.lead.merged");
        assertThat(Refused.when(() -> pipeline.comment(lead, "hello")).key()).isEqualTo("error.lead.merged");
    }

    @Test
    void theDatabaseForgetsNoHandover() {
        assign(me);

        for (var sql : new String[] {
            "update assignment set assigned_by = 'x' where lead_id = ?", "delete from assignment where lead_id = ?",
            "update status_change set changed_by = 'x' where lead_id = ?", "delete from status_change where lead_id = ?"
        }) {
            assertThat(catchThrowable(() -> tables.change(sql, lead))).as(sql).hasStackTraceContaining("kept for ever");
        }
        assertThat(file().assignments()).hasSize(1);
    }
}
