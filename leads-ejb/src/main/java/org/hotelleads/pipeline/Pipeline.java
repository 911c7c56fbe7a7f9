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
import org.hotelleads.lead.LeadStatusChanged;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.StatusMove;
import org.hotelleads.system.Refusal;

/** Moves leads along, in the name of whoever does it. */
@Stateless
public class Pipeline {

    @Inject
    private Leads leads;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<LeadStatusChanged> moved;

    @Inject
    private Clock clock;

    /**
     * Moves the lead to another status, at once and for every viewer.
     *
     * @param seenVersion the lead's version that the caller has before them; empty if they do not care
     * @throws Refusal if somebody else moved it since that version
     */
    @Requires(Permission.WORK_LEADS)
    public void move(UUID id, StatusMove move, Optional<Integer> seenVersion) {
        var lead = leads.getToChange(id);
        seenVersion
                .flatMap(seen -> lead.movedSince(seen).stream().reduce((earlier, later) -> later))
                .ifPresent(missed -> {
                    throw Refusal.conflict(
                            "error.status.moved",
                            missed.by(),
                            missed.from().map(Enum::name).orElse(""),
                            missed.to().name(),
                            missed.at().toString());
                });
        var by = caller.get().name();
        var from = lead.status();
        var at = clock.instant();
        lead.moveTo(move, by, at);
        moved.fire(new LeadStatusChanged(lead, from, move.to(), by, move.why(), at));
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
