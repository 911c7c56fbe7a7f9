package org.hotelleads.batch.importing;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Takes the import over when the job begins, and has it tried again when it ends too early. */
@Named
@Dependent
public class FileEnds extends AbstractJobListener {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private FileDesk desk;

    /** Without this the steps find that the import is not theirs, and do nothing. */
    @Override
    public void beforeJob() {
        desk.begin(UUID.fromString(run), job.getExecutionId());
    }

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            var why = job.getTransientUserData() instanceof String known ? known : "the job broke off";
            desk.failed(UUID.fromString(run), job.getExecutionId(), why);
        }
    }
}
