package org.hotelleads.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotelleads.conversation.MessageEvent;
import org.hotelleads.conversation.Opening;
import org.hotelleads.conversation.Openings;
import org.hotelleads.importing.KnownGuests.Sought;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.LeadsCaptured;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.score.ScoreCards;
import org.hotelleads.system.Ids;
import org.hotelleads.system.Refusal;
import org.hotelleads.system.Sql;
import org.hotelleads.understanding.Speaker;

/** Makes leads of rows: each is a conversation with one message, like a lead that somebody writes down, and as old as it says. */
@ApplicationScoped
class LeadsIn {

    /** A lead that is to be made. */
    record Wanted(int row, LeadDraft draft, String reference) {

        Sought sought() {
            return draft.sought(reference);
        }
    }

    @Inject
    private Openings openings;

    @Inject
    private Leads leads;

    @Inject
    private ScoreCards cards;

    @Inject
    private Event<LeadsCaptured> captured;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /**
     * Makes the leads, no reference twice; says what became of the row of each.
     *
     * @param by what their history says of who made them
     * @throws Refusal if one of them is none
     */
    List<RowFate> make(List<Wanted> all, String by) {
        var talks = new LinkedHashMap<Integer, Opening>();
        all.forEach(one -> talks.put(one.row(), Opening.of(one.draft().hotel(), event(one), clock)));
        var unheard = openings.unheard(talks);
        var made = new LinkedHashMap<Integer, Lead>();
        all.stream()
                .filter(one -> unheard.containsKey(one.row()))
                .forEach(one -> made.put(one.row(), lead(one.draft(), unheard.get(one.row()), by)));
        leads.addAll(made.values());
        openings.write(unheard.values());
        captured.fire(new LeadsCaptured(List.copyOf(made.values())));
        keepQuiet(made.values());
        return all.stream().map(one -> fate(one, made)).toList();
    }

    private static MessageEvent event(Wanted wanted) {
        var draft = wanted.draft();
        return new MessageEvent(
                draft.hotel().code(),
                draft.channel(),
                wanted.reference(),
                wanted.reference(),
                draft.capturedAt(),
                Speaker.GUEST,
                draft.text(),
                null,
                null,
                draft.claim());
    }

    private Lead lead(LeadDraft draft, Opening opening, String by) {
        var conversation = opening.heard();
        var card = cards.of(draft.hotel().id());
        var guest = conversation.guest(card);
        if (!guest.hasContact() || draft.name() != null && guest.name().isEmpty()) {
            throw Refusal.invalid("name", "error.lead.noContact");
        }
        var lead = new Lead(Ids.next(clock), draft.hotel(), draft.channel(), guest, by);
        conversation.belongsTo(lead);
        tellItsStory(lead, draft, by);
        // what was written long ago is worth less by now, and would be scored once more as soon as it is there
        var byNow = conversation.appraise(card, clock.instant());
        lead.appraise(byNow.score(), byNow.term());
        return lead;
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

    /** No rule hands them out with a mail, and nobody is reminded of a next contact that is past already. */
    private void keepQuiet(Collection<Lead> made) {
        var leftToAll = made.stream()
                .filter(lead ->
                        lead.status() == LeadStatus.NEW && lead.assignedTo().isEmpty())
                .map(lead -> new Object[] {lead.id()})
                .toList();
        sql.changeAll("insert into lead_left_to_all (lead_id) values (?) on conflict do nothing", leftToAll);
        var now = clock.instant();
        var past = made.stream()
                .filter(lead ->
                        lead.nextContactAt().filter(at -> !at.isAfter(now)).isPresent())
                .map(lead -> new Object[] {lead.nextContactAt().orElseThrow(), lead.id()})
                .toList();
        sql.changeAll("insert into reminder (due_at, lead_id) values (?, ?) on conflict do nothing", past);
    }

    private static RowFate fate(Wanted wanted, Map<Integer, Lead> made) {
        var lead = made.get(wanted.row());
        return lead == null
                ? RowFate.skipped(wanted.row(), "imports.flaw.before")
                : new RowFate(wanted.row(), RowState.MADE, List.of(), lead.id(), Lead.FIRST_VERSION, null, null);
    }
}
