package org.hotelleads.batch.pms;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import org.hotelleads.pms.PmsRun;

/** Starts the job of a run, or goes on with one that broke off or whose node has died. */
@ApplicationScoped
public class ImportJobs {

    private static final Logger LOG = System.getLogger(ImportJobs.class.getName());
    private static final String JOB = "read-bookings";

    /** Gives the execution that is at work now. */
    long run(PmsRun run) {
        var parameters = new Properties();
        parameters.setProperty("run", run.id().toString());
        return run.execution().map(before -> goOn(before, parameters)).orElseGet(() -> BatchRuntime.getJobOperator()
                .start(JOB, parameters));
    }

    /** A server that was killed may have left no job to go on with: then a new one does, from the first piece not done. */
    private static long goOn(long before, Properties parameters) {
        try {
            return BatchRuntime.getJobOperator().restart(before, parameters);
        } catch (BatchRuntimeException notPossible) {
            LOG.log(Level.INFO, "Bookings are read by a new job, since the former one cannot go on", notPossible);
            return BatchRuntime.getJobOperator().start(JOB, parameters);
        }
    }
}
