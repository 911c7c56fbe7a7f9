package org.hotelleads.pipeline;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.system.Outage;

/** Changes many leads in the same way: some at once, more in the background, where it survives a crash. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Bulk {

    /** Up to so many leads are changed while the caller waits. */
    public static final int AT_ONCE = 200;

    private static final Logger LOG = System.getLogger(Bulk.class.getName());
    private static final int LEADS_PER_STEP = 50;
    private static final int MOST_TOLD = 100;

    @Inject
    private BulkRuns runs;

    @Inject
    private BulkStep step;

    @Inject
    private BulkItems items;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Writes the wish down and fulfils it, unless it is about so many leads that it goes on in the background. */
    @Requires(Permission.WORK_LEADS)
    public BulkProgress start(BulkWish wish) {
        var run = runs.write(wish);
        if (run.total() > AT_ONCE) {
            return run;
        }
        var goesOn = !run.finished();
        while (goesOn) {
            goesOn = further(run.id());
        }
        return runs.progress(run.id());
    }

    /** Goes on with whatever is not finished, whoever asked for it, for so long at most. */
    @Requires(Permission.RUN_CHAIN)
    public void goOn(Duration time) {
        var end = clock.instant().plus(time);
        var next = step.next();
        while (next.isPresent() && clock.instant().isBefore(end)) {
            further(next.get());
            next = step.next();
        }
    }

    /** One step; leads that a fault is about are found by trying one after the other, and given up. */
    private boolean further(UUID run) {
        try {
            return step.take(run, LEADS_PER_STEP);
        } catch (RuntimeException fault) {
            if (Outage.isCauseOf(fault)) {
                throw fault;
            }
            LOG.log(Level.WARNING, "Some of many leads could not be changed; trying one by one", fault);
            return oneByOne(run);
        }
    }

    private boolean oneByOne(UUID run) {
        var goesOn = true;
        for (var lead = 0; goesOn && lead < LEADS_PER_STEP; lead++) {
            try {
                goesOn = step.take(run, 1);
            } catch (RuntimeException fault) {
                if (Outage.isCauseOf(fault)) {
                    throw fault;
                }
                step.giveUp(run);
            }
        }
        return goesOn;
    }

    @Requires(Permission.WORK_LEADS)
    public BulkProgress progress(UUID run) {
        return runs.progress(run);
    }

    /** What the caller has under way, and what has ended without their having taken notice. */
    @Requires(Permission.WORK_LEADS)
    public List<BulkProgress> unseen() {
        return runs.unseen();
    }

    /** Ends it where it is; what was done stays done. */
    @Requires(Permission.WORK_LEADS)
    public BulkProgress cancel(UUID run) {
        return runs.cancel(run);
    }

    @Requires(Permission.WORK_LEADS)
    public void see(UUID run) {
        runs.see(run);
    }

    /** The leads that were not changed and why, a hundred at most; without the names that the caller may not see. */
    @Requires(Permission.WORK_LEADS)
    public List<LeftAsItIs> leftAsTheyAre(UUID run) {
        return items.left(runs.progress(run).id(), MOST_TOLD).stream()
                .map(left -> new LeftAsItIs(
                        left.lead(),
                        Optional.ofNullable(left.hotel())
                                .filter(hotel -> caller.get().sees(hotel))
                                .map(unused -> left.name())
                                .orElse(null),
                        left.outcome() == BulkItems.Outcome.FAILED,
                        left.why(),
                        left.details()))
                .toList();
    }

    /**
     * A lead that was not changed.
     *
     * @param name null when the caller may not see the lead
     * @param failed whether a fault is the reason, and not a rule
     * @param why key of the reason in the message bundle
     */
    public record LeftAsItIs(UUID lead, String name, boolean failed, String why, List<String> details) {}
}
