package org.hotelleads.pipeline;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotelleads.access.Caller;
import org.hotelleads.access.Callers;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.access.Users;
import org.hotelleads.lead.Lead;
import org.hotelleads.lead.Leads;
import org.hotelleads.lead.LeadsHandedOver;
import org.hotelleads.pipeline.BulkItems.Outcome;
import org.hotelleads.pipeline.BulkItems.Settled;
import org.hotelleads.search.LeadPick;

/**
 * Takes a change of many leads one step further, each step in a transaction of its own: the leads, what became of them
 * and the counts are committed together, so that a crash loses no lead and none is changed twice. The row of the run is
 * locked meanwhile, which keeps other nodes out until the step is over, or its node has died.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkStep {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BulkItems items;

    @Inject
    private BulkAct act;

    @Inject
    private Leads leads;

    @Inject
    private Users users;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<LeadsHandedOver> handedOver;

    @Inject
    private Clock clock;

    /** A change of many that is not finished and that no other node is working on. */
    @Requires(Permission.WORK_LEADS)
    public Optional<UUID> next() {
        var found = em.createNativeQuery("select cast(id as text) from bulk_run where finished_at is null"
                        + " order by stepped_at nulls first, asked_at limit 1 for update skip locked")
                .getResultList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(UUID.fromString(found.get(0).toString()));
    }

    /** Changes the next leads, so many at most; says whether any are left. */
    @Requires(Permission.WORK_LEADS)
    public boolean take(UUID id, int most) {
        var run = em.find(BulkRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || run.isFinished()) {
            return false;
        }
        var asker = callers.again(run.userId(), run.askedBy()).filter(who -> who.may(Permission.WORK_LEADS));
        if (run.isCancelled() || asker.isEmpty()) {
            var why = run.isCancelled() ? "bulk.why.cancelled" : "bulk.why.noRight";
            run.skip(items.skipRest(id, why), clock.instant());
        } else {
            settle(run, caller.as(asker.get(), () -> change(run, items.toDo(id, most))));
        }
        if (run.isFinished()) {
            tell(run, asker);
        }
        return !run.isFinished();
    }

    /** Gives the next lead up, since a fault keeps it from being changed. */
    @Requires(Permission.WORK_LEADS)
    public void giveUp(UUID id) {
        var run = em.find(BulkRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!run.isFinished()) {
            settle(
                    run,
                    items.toDo(id, 1).stream()
                            .map(pick -> new Settled(pick.id(), Outcome.FAILED, "bulk.why.fault", List.of()))
                            .toList());
        }
    }

    private void settle(BulkRun run, List<Settled> settled) {
        items.settle(run.id(), settled);
        run.count(settled, clock.instant());
    }

    private List<Settled> change(BulkRun run, List<LeadPick> picks) {
        var visible = leads.visibleToChange(picks.stream().map(LeadPick::id).toList()).stream()
                .collect(Collectors.toMap(Lead::id, Function.identity()));
        return picks.stream()
                .map(pick -> Optional.ofNullable(visible.get(pick.id()))
                        .map(lead -> act.on(lead, pick.version(), run.change()))
                        .orElseGet(() -> new Settled(pick.id(), Outcome.SKIPPED, "error.lead.unknown", List.of())))
                .toList();
    }

    /** Who has got many leads is told once, of all of them. */
    private void tell(BulkRun run, Optional<Caller> asker) {
        run.change()
                .person()
                .filter(person -> run.doneSoFar() > 0 && !person.equals(run.userId()))
                .ifPresent(person -> handedOver.fire(new LeadsHandedOver(
                        "bulk-" + run.id(),
                        users.get(person, "assignedTo"),
                        run.doneSoFar(),
                        asker.map(Caller::name).orElse(run.askedBy()),
                        "assignedTo=" + person)));
    }
}
