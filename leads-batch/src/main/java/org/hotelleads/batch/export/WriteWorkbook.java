package org.hotelleads.batch.export;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Writes a workbook: a compressed file cannot be gone on with in its midst, and so it begins anew after a restart. */
@Named
@Dependent
public class WriteWorkbook extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private ExportDesk desk;

    @Override
    public String process() throws Exception {
        var isWritten = ExportPart.of(job, () -> desk.writeWorkbook(UUID.fromString(run), job.getExecutionId()));
        return isWritten ? "WRITTEN" : "NOT_WANTED";
    }
}
