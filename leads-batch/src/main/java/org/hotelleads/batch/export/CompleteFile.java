package org.hotelleads.batch.export;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Sets the seal on the file. */
@Named
@Dependent
public class CompleteFile extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private ExportDesk desk;

    @Override
    public String process() throws Exception {
        return ExportPart.of(job, () -> {
            desk.complete(UUID.fromString(run), job.getExecutionId());
            return "COMPLETE";
        });
    }
}
