package org.hotelleads.batch.export;

import jakarta.batch.runtime.context.JobContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;

/** A part of the job at work: a fault in it is remembered until the job ends, and only then written down. */
final class ExportPart {

    private static final Logger LOG = System.getLogger(ExportPart.class.getName());

    private ExportPart() {}

    /** Within the part the run may be locked by a transaction that is about to be rolled back: nothing is written here. */
    static <T> T of(JobContext job, Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (Exception fault) {
            LOG.log(Level.WARNING, "A file could not be made", fault);
            job.setTransientUserData(Mishap.of(fault));
            throw fault;
        }
    }
}
