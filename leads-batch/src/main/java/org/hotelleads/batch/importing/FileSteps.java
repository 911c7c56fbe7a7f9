package org.hotelleads.batch.importing;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * Takes one step of the import after the other. Where it goes on is known by the rows themselves: what they have become is
 * committed with what was made of them, and so no checkpoint of the job can be ahead of it, or behind.
 */
@Named
@Dependent
public class FileSteps extends AbstractItemReader {

    private static final Logger LOG = System.getLogger(FileSteps.class.getName());

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private FileDesk desk;

    @Override
    public Object readItem() {
        try {
            return desk.further(UUID.fromString(run), job.getExecutionId()) ? Boolean.TRUE : null;
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "An import could not go on", fault);
            job.setTransientUserData(fault.getClass().getSimpleName());
            throw fault;
        }
    }
}
