package org.hotelleads.batch.export;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.hotelleads.export.RunTrouble;

/** Takes the run over when the job begins, and writes down why when it ends too early. */
@Named
@Dependent
public class ExportEnds extends AbstractJobListener {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private ExportDesk desk;

    /** Without this the steps find that the run is not theirs, and do nothing. */
    @Override
    public void beforeJob() {
        desk.begin(UUID.fromString(run), job.getExecutionId());
    }

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            var mishap = job.getTransientUserData() instanceof Mishap known
                    ? known
                    : new Mishap(RunTrouble.FAULT, "the job broke off");
            desk.failed(UUID.fromString(run), job.getExecutionId(), mishap.trouble(), mishap.detail());
        }
    }
}
