package org.hotelleads.pipeline;

import java.time.Instant;
import java.util.Optional;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.lead.StatusMove;

/**
 * What somebody wishes to change of a lead: all of it comes true, or nothing. Whatever is empty stays as it is.
 *
 * @param move to another status, or to another time of the next contact
 * @param puttingOff whether the move is for leads only that are in Follow-up already
 * @param assignee who shall be responsible
 */
public record LeadEdit(Optional<StatusMove> move, boolean puttingOff, Optional<Assignee> assignee) {

    /** Who shall be responsible: a person's id, or nobody. */
    public record Assignee(Optional<Long> person) {}

    /** Changes nothing yet. */
    public static LeadEdit nothing() {
        return new LeadEdit(Optional.empty(), false, Optional.empty());
    }

    public LeadEdit moving(StatusMove wish) {
        return new LeadEdit(Optional.of(wish), false, assignee);
    }

    /** Another time for the next contact of a lead in Follow-up; the note may be null. */
    public LeadEdit puttingOffTo(Instant time, String note) {
        return new LeadEdit(Optional.of(new StatusMove(LeadStatus.FOLLOW_UP, time, null, note)), true, assignee);
    }

    /** Empty for nobody. */
    public LeadEdit givingTo(Optional<Long> person) {
        return new LeadEdit(move, puttingOff, Optional.of(new Assignee(person)));
    }
}
