package org.hotelleads.batch.privacy;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Closes the night when its job is over; one that was stopped or has failed is left for a node that goes on with it. */
@Named
@Dependent
public class RetentionEnds extends AbstractJobListener {

    @Inject
    @BatchProperty
    private String night;

    @Inject
    private JobContext job;

    @Inject
    private RetentionDesk desk;

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.STARTED || job.getBatchStatus() == BatchStatus.COMPLETED) {
            desk.finish(LocalDate.parse(night));
        }
    }
}
