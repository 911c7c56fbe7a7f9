package org.hotelleads.batch.export;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Reads all leads as they are at one moment, if that was not done before. */
@Named
@Dependent
public class ReadLeads extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private ExportDesk desk;

    @Override
    public String process() throws Exception {
        var isRead = ExportPart.of(job, () -> desk.read(UUID.fromString(run), job.getExecutionId()));
        return isRead ? "READ" : "NOT_WANTED";
    }
}
