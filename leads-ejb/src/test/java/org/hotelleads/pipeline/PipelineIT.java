package org.hotelleads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Role;
import org.hotelleads.capture.Capture;
import org.hotelleads.conversation.SomeMessage;
import org.hotelleads.hotel.Hotel;
import org.hotelleads.inside.InTheContainer;
import org.hotelleads.inside.TestChain;
import org.hotelleads.inside.TestClock;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LostReason;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team moves a lead along. */
class PipelineIT extends InTheContainer {

    @Inject
    private Pipeline pipeline;

    @Inject
    private Capture capture;

    @Inject
    private LeadFiles files;

    @Inject
    private TestChain chain;

    @Inject
    private TestClock clock;

    private Hotel hotel;
    private UUID lead;

    @BeforeEach
    void captureALead() {
        hotel = chain.openHotel();
        chain.enters(Caller.system("Test"));
        lead = say("m-1", "Hola, soy Ana Ruiz", "2026-11-22T10:00:00Z");
        chain.enters(chain.hire(Role.SALES, hotel).asCaller());
    }

    private UUID say(String id, String text, String at) {
        return capture.take(
                        SomeMessage.saying(text).to(hotel.code()).id(id).at(at).event())
                .lead();
    }

    private LeadFile file() {
        return files.open(lead);
    }

    private void move(StatusMove move) {
        pipeline.move(lead, move, Optional.empty());
    }

    @Test
    void everyMoveIsRecordedWithWhoAndWhen() {
        var before = clock.instant();
        move(StatusMove.contacted());
        move(StatusMove.followUpAt(clock.instant().plusSeconds(86_400)));
        move(StatusMove.converted());
        var after = clock.instant();

        var history = file().history();
        assertThat(file().status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(history)
                .extracting(LeadFile.Step::to)
                .containsExactly(LeadStatus.NEW, LeadStatus.CONTACTED, LeadStatus.FOLLOW_UP, LeadStatus.CONVERTED);
        assertThat(history).extracting(LeadFile.Step::by).containsExactly("HotelLeads", "Marta", "Marta", "Marta");
        assertThat(history.subList(1, 4))
                .allSatisfy(step -> assertThat(step.at()).isBetween(before.minusMillis(1), after.plusMillis(1)));
    }

    @Test
    void theReasonOfALossStandsInTheComments() {
        move(StatusMove.lost(LostReason.PRICE, "found it cheaper"));

        assertThat(file().comments()).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("PRICE: found it cheaper");
            assertThat(comment.author()).isEqualTo("Marta");
        });
        assertThat(file().history()).last().returns("PRICE: found it cheaper", LeadFile.Step::reason);
    }

    @Test
    void theSecondOfTwoWhoSawTheSameIsToldWhatTheFirstDid() {
        var seen = Optional.of(file().version());
        pipeline.move(lead, StatusMove.contacted(), seen);

        var refusal = Refused.when(() -> pipeline.move(lead, StatusMove.converted(), seen));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.details()).startsWith("Marta", "NEW", "CONTACTED");
        assertThat(file().status()).isEqualTo(LeadStatus.CONTACTED);
        pipeline.move(lead, StatusMove.converted(), Optional.of(file().version()));
        assertThat(file().status()).isEqualTo(LeadStatus.CONVERTED);
    }

    @Test
    void aMessageThatComesMeanwhileHindersNoMove() {
        var seen = Optional.of(file().version());
        say("m-2", "mi correo es ana@example.org", "2026-11-22T10:05:00Z");

        pipeline.move(lead, StatusMove.contacted(), seen);

        assertThat(file().status()).isEqualTo(LeadStatus.CONTACTED);
        assertThat(file().email()).isEqualTo("ana@example.org");
    }

    @Test
    void theLeadKeepsItsStatusWhenItsGuestGoesOnTalking() {
        move(StatusMove.contacted());
        say("m-2", "mi correo es ana@example.org", "2026-11-22T10:05:00Z");

        assertThat(file().status()).isEqualTo(LeadStatus.CONTACTED);
        assertThat(file().history()).hasSize(2);
    }

    @Test
    void nobodyMovesALeadOfAnotherHotel() {
        chain.enters(chain.hire(Role.MANAGER, chain.openHotel()).asCaller());

        var foreign = Refused.when(() -> move(StatusMove.converted()));
        var unknown = Refused.when(() -> pipeline.move(new UUID(1, 2), StatusMove.converted(), Optional.empty()));

        assertThat(foreign.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(unknown.key()).isEqualTo(foreign.key());
        assertThat(Refused.when(this::file).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        chain.enters(Caller.system("Test"));
        assertThat(file().status()).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void whoMayOnlyReadMovesNothing() {
        chain.enters(TestChain.bot(hotel, Permission.READ_LEADS));

        assertThat(Refused.when(() -> move(StatusMove.converted())).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(file().status()).isEqualTo(LeadStatus.NEW);
    }
}
