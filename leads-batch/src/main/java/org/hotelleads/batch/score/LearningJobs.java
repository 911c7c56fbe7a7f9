package org.hotelleads.batch.score;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import org.hotelleads.scoring.LearningRound;

/** Starts the job of a round, or goes on with one whose node has died. */
@ApplicationScoped
public class LearningJobs {

    private static final Logger LOG = System.getLogger(LearningJobs.class.getName());
    private static final String JOB = "learn-scores";

    /** Gives the execution that is at work now. */
    long run(LearningRound round) {
        var parameters = new Properties();
        parameters.setProperty("round", round.id().toString());
        return round.execution().map(before -> goOn(before, parameters)).orElseGet(() -> BatchRuntime.getJobOperator()
                .start(JOB, parameters));
    }

    /** A server that was killed may have left nothing to go on with; the round itself knows what is done. */
    private static long goOn(long before, Properties parameters) {
        try {
            return BatchRuntime.getJobOperator().restart(before, parameters);
        } catch (BatchRuntimeException notPossible) {
            LOG.log(Level.INFO, "Learning begins a new job, since the former one cannot go on", notPossible);
            return BatchRuntime.getJobOperator().start(JOB, parameters);
        }
    }
}
