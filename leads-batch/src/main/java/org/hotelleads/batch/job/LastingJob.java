package org.hotelleads.batch.job;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Properties;

/**
 * A kind of job that outlives its server: one that broke off, or whose node has died, is gone on with.
 *
 * @param name the file in {@code META-INF/batch-jobs}
 * @param parameter what the job calls that which it is about
 */
public record LastingJob(String name, String parameter) {

    private static final Logger LOG = System.getLogger(LastingJob.class.getName());

    /**
     * Goes on with what was begun, or begins.
     *
     * @param before the execution that was at it last
     * @return the execution that is at it now
     */
    public long goOn(Object about, Optional<Long> before) {
        return before.map(last -> restart(last, about)).orElseGet(() -> start(about));
    }

    public long start(Object about) {
        return BatchRuntime.getJobOperator().start(name, parameters(about));
    }

    /** A server that was killed may have left nothing to go on with: then a new job does, which finds what is done already. */
    private long restart(long before, Object about) {
        try {
            return BatchRuntime.getJobOperator().restart(before, parameters(about));
        } catch (BatchRuntimeException notPossible) {
            LOG.log(Level.INFO, "A new job goes on with " + name + ", since the former one cannot", notPossible);
            return start(about);
        }
    }

    private Properties parameters(Object about) {
        var parameters = new Properties();
        parameters.setProperty(parameter, about.toString());
        return parameters;
    }
}
