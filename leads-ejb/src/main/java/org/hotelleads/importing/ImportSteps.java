package org.hotelleads.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.importing.table.UnreadableFile;
import org.hotelleads.system.Outage;

/** Goes on with an import step by step; rows that a fault is about are found by trying one after the other, and left behind. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportSteps {

    private static final Logger LOG = System.getLogger(ImportSteps.class.getName());
    private static final int ROWS = 500;

    @Inject
    private ImportStep step;

    @Inject
    private ImportWork work;

    @Inject
    private Runs runs;

    /** Does the next step; says whether this job is to go on. */
    @Requires(Permission.RUN_CHAIN)
    public boolean further(UUID run, long job) {
        try {
            return step.take(run, job, ROWS);
        } catch (RuntimeException fault) {
            var unreadable = unreadable(fault);
            if (unreadable != null) {
                var where = unreadable.row() == 0 ? null : String.valueOf(unreadable.row());
                work.failed(run, job, unreadable.why(), where);
                return false;
            }
            if (Outage.isCauseOf(fault) || isReading(run)) {
                throw fault;
            }
            LOG.log(Level.WARNING, "Some rows of an import could not be worked on; trying one by one", fault);
            return oneByOne(run, job);
        }
    }

    /** Then no single row is to blame. */
    private boolean isReading(UUID run) {
        return runs.find(run)
                .filter(found -> found.state() == ImportRun.State.READING)
                .isPresent();
    }

    private boolean oneByOne(UUID run, long job) {
        var goesOn = true;
        for (var row = 0; goesOn && row < ROWS; row++) {
            try {
                goesOn = step.take(run, job, 1);
            } catch (RuntimeException fault) {
                if (Outage.isCauseOf(fault)) {
                    throw fault;
                }
                step.giveUp(run, job);
            }
        }
        return goesOn;
    }

    private static UnreadableFile unreadable(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(UnreadableFile.class::isInstance)
                .map(UnreadableFile.class::cast)
                .findFirst()
                .orElse(null);
    }
}
