package org.hotelleads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.Optional;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.inside.TwoColleagues;
import org.hotelleads.inside.WhatWasTold;
import org.hotelleads.lead.LeadComment;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFile.Edition;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.Test;

/** The team writes about a lead. */
class CommentIT extends TwoColleagues {

    @Inject
    private TestClock clock;

    @Inject
    private WhatWasTold told;

    @Inject
    private Tables tables;

    private LeadFile.Comment onlyComment() {
        var all = file().comments();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void aCommentIsKeptWithItsAuthor() {
        var id = pipeline.comment(lead, "  Wants a room by the pool \n");

        assertThat(onlyComment().id()).isEqualTo(id);
        assertThat(onlyComment().text()).isEqualTo("Wants a room by the pool");
        assertThat(onlyComment().authorId()).isEqualTo(me.id());
        assertThat(onlyComment().editedAt()).isNull();
        assertThat(files.comment(lead, id)).isEqualTo(onlyComment());
    }

    @Test
    void itsAuthorMayPutItInOtherWordsAndTheEarlierOnesAreKept() {
        var id = pipeline.comment(lead, "first");
        pipeline.editComment(lead, id, "second");
        pipeline.editComment(lead, id, "second");
        pipeline.editComment(lead, id, "third");

        assertThat(onlyComment().text()).isEqualTo("third");
        assertThat(onlyComment().editedAt()).isNotNull();
        assertThat(onlyComment().editions()).extracting(Edition::text).containsExactly("first", "second");
    }

    @Test
    void afterAQuarterOfAnHourItStands() {
        var id = pipeline.comment(lead, "first");
        clock.forward(LeadComment.EDITABLE);

        assertThat(Refused.when(() -> pipeline.editComment(lead, id, "second")).key())
                .isEqualTo("error.comment.fixed");
        assertThat(onlyComment().text()).isEqualTo("first");
    }

    @Test
    void nobodyChangesWhatAColleagueSaid() {
        var id = pipeline.comment(lead, "first");
        chain.enters(colleague.asCaller());

        assertThat(Refused.when(() -> pipeline.editComment(lead, id, "second")).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        var other = chain.guestOf(hotel);
        assertThat(Refused.when(() -> pipeline.editComment(other, id, "second")).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aTextIsNeitherEmptyNorEndless() {
        assertThat(Refused.fields(() -> pipeline.comment(lead, " \n"))).containsExactly("text");
        assertThat(Refused.fields(() -> pipeline.comment(lead, "x".repeat(LeadComment.LONGEST + 1))))
                .containsExactly("text");
        pipeline.comment(lead, "x".repeat(LeadComment.LONGEST));
        assertThat(onlyComment().text()).hasSize(LeadComment.LONGEST);
    }

    @Test
    void onlyWhoWorksTheLeadsOfTheHotelComments() {
        chain.enters(chain.hire(Role.SALES, chain.openHotel()).asCaller());
        assertThat(Refused.when(() -> pipeline.comment(lead, "hello")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        chain.enters(TestChain.bot(hotel, Permission.READ_LEADS));
        assertThat(Refused.when(() -> pipeline.comment(lead, "hello")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void whoIsNamedIsToldButNotTheAuthorNorAStranger() {
        var stranger = chain.hire(Role.SALES, chain.openHotel());
        pipeline.comment(lead, "@" + colleague.login() + " @" + me.login() + " @" + stranger.login() + " please call");

        assertThat(told.commentsOn(lead)).singleElement().satisfies(event -> assertThat(event.mentioned())
                .containsExactly(colleague));
    }

    @Test
    void otherWordsTellOnlyWhoIsNamedForTheFirstTime() {
        var third = chain.hire(Role.SALES, hotel);
        var id = pipeline.comment(lead, "@" + colleague.login() + " please call");
        pipeline.editComment(lead, id, "@" + colleague.login() + " or @" + third.login() + ", please call");

        assertThat(told.commentsOn(lead)).last().satisfies(event -> assertThat(event.mentioned())
                .containsExactly(third));
    }

    @Test
    void theNoteOfALossMayNameSomebodyToo() {
        var note = "ask @" + colleague.login();
        pipeline.move(lead, StatusMove.lost(LostReason.OTHER, note), Optional.empty());

        assertThat(onlyComment().text()).isEqualTo("OTHER: " + note);
        assertThat(told.commentsOn(lead)).singleElement().satisfies(event -> assertThat(event.mentioned())
                .containsExactly(colleague));
    }

    @Test
    void theDatabaseForgetsNoWord() {
        var id = pipeline.comment(lead, "first");
        pipeline.editComment(lead, id, "second");

        for (var sql : new String[] {
            "delete from lead_comment where id = ?",
            "update lead_comment set author = 'x' where id = ?",
            "update comment_edition set text = 'x' where comment_id = ?",
            "delete from comment_edition where comment_id = ?"
        }) {
            assertThat(catchThrowable(() -> tables.change(sql, id))).as(sql).isNotNull();
        }
        assertThat(onlyComment().editions()).extracting(Edition::text).containsExactly("first");
    }
}
