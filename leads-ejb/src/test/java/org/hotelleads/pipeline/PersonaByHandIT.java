package org.hotelleads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.access.User;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.duplicate.MergeWish;
import org.hotelleads.duplicate.Merges;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.Tables;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.lead.Channel;
import org.hotelleads.lead.Persona;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFile.Correction;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.hotelleads.understanding.Speaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team says how a guest buys. */
class PersonaByHandIT extends InTheContainer {

    @Inject
    private PersonaByHand byHand;

    @Inject
    private Capture capture;

    @Inject
    private Merges merges;

    @Inject
    private LeadFiles files;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    @Inject
    private Tables tables;

    private Hotel hotel;
    private String talk;
    private UUID lead;
    private User me;

    @BeforeEach
    void captureAGuestWhoHurries() {
        hotel = chain.openHotel();
        talk = "talk-" + UUID.randomUUID();
        chain.enters(TestChain.bot(hotel, Permission.CAPTURE));
        lead = guestSays("1", "Soy Ana Ruiz, ana@example.org, es urgente, llego mañana");
        me = chain.hire(Role.SALES, hotel);
        chain.enters(me.asCaller());
    }

    private UUID guestSays(String id, String text) {
        return capture.take(new MessageEvent(
                        hotel.code(),
                        Channel.WEB_CHAT,
                        talk,
                        talk + id,
                        clock.instant(),
                        Speaker.GUEST,
                        text,
                        "es",
                        null,
                        null))
                .lead();
    }

    private LeadFile file() {
        return files.open(lead);
    }

    private void correct(Persona persona) {
        byHand.correct(lead, Optional.ofNullable(persona), Optional.empty());
    }

    @Test
    void theTeamsWordStandsAboveTheRulesAlsoWhenTheGuestSaysMore() {
        assertThat(file().persona().persona()).isEqualTo(Persona.URGENT);

        correct(Persona.COMPARER);
        chain.enters(TestChain.bot(hotel, Permission.CAPTURE));
        guestSays("2", "quiero reservar ya mismo");
        chain.enters(me.asCaller());

        assertThat(file().persona().persona()).isEqualTo(Persona.COMPARER);
        assertThat(file().persona().reasons()).extracting("key").contains("urgent.words");
        assertThat(file().correction()).hasValueSatisfying(said -> {
            assertThat(said.judged()).isEqualTo(Persona.URGENT);
            assertThat(said.by()).isEqualTo(me.name());
        });
    }

    @Test
    void leftToTheRulesAgainItIsWhatTheySay() {
        correct(Persona.EXPLORER);
        correct(null);

        assertThat(file().persona().persona()).isEqualTo(Persona.URGENT);
        assertThat(file().correction()).isEmpty();
        assertThat(file().corrections()).extracting(Correction::corrected).containsExactly(Persona.EXPLORER, null);
        assertThat(tables.count("lead where id = ? and persona_judged is null", lead))
                .isEqualTo(1);
    }

    @Test
    void theSameOnceMoreIsNoNews() {
        correct(Persona.EXPLORER);
        correct(Persona.EXPLORER);

        assertThat(file().corrections()).hasSize(1);
    }

    @Test
    void whoHasNotSeenAnothersWordDoesNotOverwriteIt() {
        var seen = Optional.of(file().version());
        correct(Persona.EXPLORER);

        var refused = Refused.when(() -> byHand.correct(lead, Optional.of(Persona.COMPARER), seen));
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused.key()).isEqualTo("error.persona.changed");
        assertThat(file().persona().persona()).isEqualTo(Persona.EXPLORER);
    }

    @Test
    void itOutlivesAMergeAndItsEnd() {
        correct(Persona.COMPARER);
        var other = chain.guestOf(hotel);

        merges.merge(lead, other, MergeWish.asProposed());
        assertThat(file().persona().persona()).isEqualTo(Persona.COMPARER);
        merges.unmerge(lead, other);
        correct(null);

        assertThat(file().persona().persona()).isEqualTo(Persona.URGENT);
    }

    @Test
    void theTeamsWordOnOneLeadIsNoJudgementOfAnother() {
        correct(Persona.COMPARER);
        var other = chain.guestOf(hotel);
        merges.merge(other, lead, MergeWish.asProposed());
        byHand.correct(other, Optional.of(Persona.EXPLORER), Optional.empty());

        assertThat(files.open(other).corrections())
                .extracting(Correction::judged)
                .containsExactly(Persona.URGENT);
    }

    @Test
    void strangersHaveNoSay() {
        chain.enters(chain.hire(Role.MANAGER, chain.openHotel()).asCaller());
        assertThat(Refused.when(() -> correct(Persona.COMPARER)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        chain.enters(TestChain.bot(hotel, Permission.READ_LEADS));
        assertThat(Refused.when(() -> correct(Persona.COMPARER)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void theDatabaseForgetsNoCorrection() {
        correct(Persona.COMPARER);

        for (var sql : new String[] {
            "update persona_correction set corrected = null where lead_id = ?",
            "delete from persona_correction where lead_id = ?"
        }) {
            assertThat(catchThrowable(() -> tables.change(sql, lead))).as(sql).hasStackTraceContaining("kept for ever");
        }
    }
}
