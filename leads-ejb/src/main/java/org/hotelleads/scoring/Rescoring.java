package org.hotelleads.scoring;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;

/** Keeps scores right although nothing is said: when their time has come, and when a hotel has another card. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rescoring {

    private static final Logger LOG = System.getLogger(Rescoring.class.getName());
    private static final int AT_ONCE = 500;
    private static final int MERGED_AT_ONCE = 100;

    @Inject
    private DueScores due;

    @Inject
    private CardSweeps sweeps;

    @Inject
    private MergedScores merged;

    @Inject
    private Clock clock;

    /** Scores anew whatever is due, for so long at most; several nodes share the work. */
    @Requires(Permission.RUN_CHAIN)
    public void goOn(Duration time) {
        var end = clock.instant().plus(time);
        var goesOn = true;
        while (goesOn && clock.instant().isBefore(end)) {
            var isMoreDue = due.next(AT_ONCE) == AT_ONCE;
            goesOn = sweeps.next(AT_ONCE) || isMoreDue;
        }
        one(due.merged(MERGED_AT_ONCE));
        one(sweeps.merged(MERGED_AT_ONCE));
    }

    /** Leads that stand for others, or are within them, one by one. */
    private void one(List<UUID> leads) {
        for (var lead : leads) {
            try {
                merged.score(lead);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Lead " + lead + " could not be scored anew; it is tried later", e);
                due.postpone(lead);
            }
        }
    }
}
