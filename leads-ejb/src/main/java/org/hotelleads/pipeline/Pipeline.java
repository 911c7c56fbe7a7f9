package org.hotelleads.pipeline;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.User;
import org.hotelleads.access.Users;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.LeadAssigned;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.LeadStatusChanged;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.system.Refusal;

/** Moves leads along and gives them to people, in the name of whoever does it. */
@Stateless
public class Pipeline {

    @Inject
    private Leads leads;

    @Inject
    private Users users;

    @Inject
    private TeamTalk talk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<LeadStatusChanged> moved;

    @Inject
    private Event<LeadAssigned> assigned;

    @Inject
    private Clock clock;

    /**
     * Changes all that is wished, at once and for every viewer.
     *
     * @param seenVersion the lead's version that the caller has before them; empty if they do not care
     * @throws Refusal if somebody else changed the same since that version
     */
    @Requires(Permission.WORK_LEADS)
    public void change(UUID id, LeadEdit wish, Optional<Integer> seenVersion) {
        change(id, wish, seenVersion, false);
    }

    /** Moves the lead to another status, as {@link #change} does. */
    @Requires(Permission.WORK_LEADS)
    public void move(UUID id, StatusMove move, Optional<Integer> seenVersion) {
        change(id, LeadEdit.nothing().moving(move), seenVersion, false);
    }

    /** Gives the lead to a person or to nobody, as {@link #change} does. */
    @Requires(Permission.WORK_LEADS)
    public void assign(UUID id, Optional<Long> person, Optional<Integer> seenVersion) {
        assign(id, person, seenVersion, false);
    }

    /** The same; one of many at once is not told to the person by itself. */
    @Requires(Permission.WORK_LEADS)
    public void assign(UUID id, Optional<Long> person, Optional<Integer> seenVersion, boolean amongMany) {
        change(id, LeadEdit.nothing().givingTo(person), seenVersion, amongMany);
    }

    private void change(UUID id, LeadEdit wish, Optional<Integer> seenVersion, boolean amongMany) {
        var lead = toWork(id);
        seenVersion.ifPresent(seen -> Overlap.refuse(lead, seen, wish));
        if (wish.puttingOff() && lead.status() != LeadStatus.FOLLOW_UP) {
            throw Refusal.invalid("nextContactAt", "error.status.onlyFollowUp");
        }
        wish.move().filter(move -> !isSo(lead, move)).ifPresent(move -> move(lead, move));
        wish.assignee().ifPresent(wanted -> give(lead, wanted.person(), amongMany));
    }

    /** The lead of this id, unless another one stands for it. */
    private Lead toWork(UUID id) {
        var lead = leads.getToChange(id);
        if (lead.mergedInto().isPresent()) {
            throw Refusal.conflict("error.lead.merged");
        }
        return lead;
    }

    /** Whether the guest is to be contacted at that very time already, and nothing is to be added. */
    private static boolean isSo(Lead lead, StatusMove move) {
        return lead.status() == LeadStatus.FOLLOW_UP
                && move.to() == LeadStatus.FOLLOW_UP
                && lead.nextContactAt().equals(Optional.of(move.nextContactAt()))
                && move.why() == null;
    }

    private void move(Lead lead, StatusMove move) {
        var from = lead.status();
        var by = caller.get().name();
        var at = clock.instant();
        lead.moveTo(move, by, at);
        talk.passOn(lead, move);
        moved.fire(new LeadStatusChanged(lead, from, move.to(), by, move.why(), at));
    }

    private void give(Lead lead, Optional<Long> wanted, boolean amongMany) {
        var person = wanted.map(id -> users.get(id, "assignedTo"));
        var by = caller.get().name();
        var at = clock.instant();
        var before = lead.assignTo(person.orElse(null), by, at, null);
        if (!before.equals(person)) {
            assigned.fire(
                    new LeadAssigned(lead, before, person, by, caller.get().userId(), at, amongMany));
        }
    }

    /** Who works at the lead's hotel: could be given the lead, or be named in a comment. */
    @Requires(Permission.WORK_LEADS)
    public List<User> colleagues(UUID id) {
        return users.workingOn(leads.get(id).hotel().id());
    }

    /** Writes down what the caller has to say about a lead; gives the comment's id. */
    @Requires(Permission.WORK_LEADS)
    public long comment(UUID id, String text) {
        return talk.say(toWork(id), text);
    }

    /**
     * Puts one's own comment in other words.
     *
     * @throws Refusal if somebody else wrote it, or longer ago than a quarter of an hour
     */
    @Requires(Permission.WORK_LEADS)
    public void editComment(UUID id, long comment, String text) {
        talk.rephrase(toWork(id), comment, text);
    }

    /**
     * A change of status that was made before HotelLeads knew of it.
     *
     * @param by the name of who made it
     */
    public record PastMove(UUID lead, StatusMove move, String by, Instant at) {}

    /** Records changes of status of the past, oldest first for each lead; one that the rules do not allow is left out. */
    @Requires(Permission.RUN_CHAIN)
    public void recordPast(List<PastMove> moves) {
        for (var past : moves) {
            var lead = leads.getToChange(past.lead());
            if (lead.status().mayBecome(past.move().to())) {
                lead.moveTo(past.move(), past.by(), past.at());
            }
        }
    }
}
