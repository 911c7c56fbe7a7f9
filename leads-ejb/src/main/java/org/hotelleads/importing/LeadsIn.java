package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hotelleads.conversation.Conversations;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadCaptured;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.score.ScoreCards;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;
import org.hotelleads.understanding.Speaker;

/** Makes leads of rows: each is a conversation with one message, like a lead that somebody writes down, and as old as it says. */
@ApplicationScoped
class LeadsIn {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Conversations conversations;

    @Inject
    private Leads leads;

    @Inject
    private ScoreCards cards;

    @Inject
    private Event<LeadCaptured> captured;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /**
     * Makes the lead; empty if it was imported before.
     *
     * @param by what its history says of who made it
     * @throws Refusal if it is none
     */
    Optional<Lead> make(LeadDraft draft, String reference, String by) {
        var conversation = conversations.join(draft.hotel(), draft.channel(), reference, draft.capturedAt());
        var event = event(draft, reference);
        event.requireFlawless(clock);
        var message = conversations.store(event, conversation);
        if (message.isEmpty()) {
            conversations.leave(conversation);
            return Optional.empty();
        }
        conversation.hear(List.of(message.get()));
        var guest = conversation.guest(cards.of(draft.hotel().id()));
        if (!guest.hasContact()) {
            throw Refusal.invalid("name", "error.lead.noContact");
        }
        var lead = new Lead(Ids.next(clock), draft.hotel(), draft.channel(), guest, by);
        leads.add(lead);
        conversation.belongsTo(lead);
        tellItsStory(lead, draft, by);
        captured.fire(new LeadCaptured(lead, true));
        em.flush();
        keepQuiet(lead);
        return Optional.of(lead);
    }

    private static MessageEvent event(LeadDraft draft, String reference) {
        return new MessageEvent(
                draft.hotel().code(),
                draft.channel(),
                reference,
                reference,
                draft.capturedAt(),
                Speaker.GUEST,
                draft.text(),
                null,
                null,
                draft.claim());
    }

    private void tellItsStory(Lead lead, LeadDraft draft, String by) {
        var now = clock.instant();
        if (draft.assignee() != null) {
            lead.assignTo(draft.assignee(), by, now, null);
        }
        if (draft.status() != LeadStatus.NEW) {
            lead.moveTo(new StatusMove(draft.status(), draft.nextContact(), draft.lostReason(), null), by, now);
        }
        if (draft.comment() != null) {
            lead.comment(draft.comment(), null, by, now);
        }
    }

    /** No rule hands it out with a mail, and nobody is reminded of a next contact that is past already. */
    private void keepQuiet(Lead lead) {
        if (lead.status() == LeadStatus.NEW && lead.assignedTo().isEmpty()) {
            sql.change("insert into lead_left_to_all (lead_id) values (?) on conflict do nothing", lead.id());
        }
        lead.nextContactAt()
                .filter(at -> !at.isAfter(clock.instant()))
                .ifPresent(at -> sql.change(
                        "insert into reminder (due_at, lead_id) values (?, ?) on conflict do nothing", at, lead.id()));
    }
}
