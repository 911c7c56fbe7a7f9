package org.hotelleads.pipeline;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.lead.Assignment;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.lead.LeadCommented;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LeadStatusChanged;
import org.hotelleads.lead.StatusChange;
import org.hotelleads.pipeline.BulkItems.Outcome;
import org.hotelleads.pipeline.BulkItems.Settled;
import org.hotelleads.system.Refusal;

/**
 * Makes one change to one of many leads, or says why not; in the name of whoever asked for it. A comment on many leads
 * mentions nobody: it would be as many mails.
 */
@Dependent
class BulkAct {

    @Inject
    private Users users;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<LeadStatusChanged> moved;

    @Inject
    private Event<LeadAssigned> assigned;

    @Inject
    private Event<LeadCommented> commented;

    /**
     * Changes the lead, unless somebody was faster or a rule is against it.
     *
     * @param seenVersion the version that the lead had when the change was asked for
     */
    Settled on(Lead lead, int seenVersion, BulkChange change) {
        if (lead.mergedInto().isPresent()) {
            return skipped(lead, "bulk.why.merged");
        }
        try {
            return switch (change.kind()) {
                case STATUS -> move(lead, seenVersion, change);
                case ASSIGN -> assign(lead, seenVersion, change);
                case COMMENT -> comment(lead, change);
            };
        } catch (Refusal refusal) {
            var flaw = refusal.flaws().stream().findFirst();
            return new Settled(
                    lead.id(),
                    Outcome.SKIPPED,
                    flaw.map(Refusal.Flaw::key).orElse(refusal.key()),
                    flaw.map(Refusal.Flaw::details).orElse(refusal.details()));
        }
    }

    private Settled move(Lead lead, int seenVersion, BulkChange change) {
        var move = change.moveIn(lead.hotel().zone());
        var from = lead.status();
        if (from == move.to() && from != LeadStatus.FOLLOW_UP) {
            return skipped(lead, "bulk.why.already", from.name());
        }
        var missed = newest(lead.version() > seenVersion ? lead.movedSince(seenVersion) : List.<StatusChange>of());
        if (missed.isPresent()) {
            return skipped(
                    lead, "bulk.why.moved", missed.get().by(), missed.get().to().name());
        }
        var at = clock.instant();
        lead.moveTo(move, by(), at);
        moved.fire(new LeadStatusChanged(lead, from, move.to(), by(), move.why(), at));
        return done(lead);
    }

    private Settled assign(Lead lead, int seenVersion, BulkChange change) {
        var person = change.person().map(id -> users.get(id, "assignedTo")).orElse(null);
        if (Objects.equals(lead.assignedTo().orElse(null), person)) {
            return person == null
                    ? skipped(lead, "bulk.why.nobody")
                    : skipped(lead, "bulk.why.assigned", person.name());
        }
        var missed = newest(lead.version() > seenVersion ? assignedSince(lead, seenVersion) : List.<Assignment>of());
        if (missed.isPresent()) {
            return skipped(
                    lead,
                    "bulk.why.reassigned",
                    missed.get().by(),
                    missed.get().to().map(User::name).orElse(""));
        }
        var at = clock.instant();
        var before = lead.assignTo(person, by(), at, null);
        assigned.fire(new LeadAssigned(
                lead, before, Optional.ofNullable(person), by(), caller.get().userId(), at, true));
        return done(lead);
    }

    private static List<Assignment> assignedSince(Lead lead, int seenVersion) {
        return lead.assignments().stream()
                .filter(assignment -> assignment.leadVersion() > seenVersion)
                .toList();
    }

    private Settled comment(Lead lead, BulkChange change) {
        var comment = lead.comment(change.text(), caller.get().userId(), by(), clock.instant());
        commented.fire(new LeadCommented(lead, comment, Set.of()));
        return done(lead);
    }

    private String by() {
        return caller.get().name();
    }

    private static <T> Optional<T> newest(List<T> steps) {
        return steps.stream().reduce((earlier, later) -> later);
    }

    private static Settled done(Lead lead) {
        return new Settled(lead.id(), Outcome.DONE, null, List.of());
    }

    private static Settled skipped(Lead lead, String why, String... details) {
        return new Settled(lead.id(), Outcome.SKIPPED, why, List.of(details));
    }
}
