package org.hotelleads.batch.pms;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.hotelleads.pms.PmsTrouble;

/** Closes the run when all was read; one that broke off goes on later, one that was stopped is left for another node. */
@Named
@Dependent
public class ImportEnds extends AbstractJobListener {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private ImportDesk desk;

    @Override
    public void afterJob() {
        var id = UUID.fromString(run);
        var status = job.getBatchStatus();
        if (status == BatchStatus.FAILED) {
            desk.brokeOff(id, new PmsTrouble(PmsTrouble.Kind.FAULT, "the job broke off"));
        } else if (status != BatchStatus.STOPPED && status != BatchStatus.STOPPING) {
            desk.finish(id);
        }
    }
}
