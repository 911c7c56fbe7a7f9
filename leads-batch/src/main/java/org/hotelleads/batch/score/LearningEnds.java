package org.hotelleads.batch.score;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Closes the round when its job is over; one that was stopped is left for a node that goes on with it. */
@Named
@Dependent
public class LearningEnds extends AbstractJobListener {

    @Inject
    @BatchProperty
    private String round;

    @Inject
    private JobContext job;

    @Inject
    private LearningDesk desk;

    @Override
    public void afterJob() {
        if (job.getBatchStatus() != BatchStatus.STOPPED && job.getBatchStatus() != BatchStatus.STOPPING) {
            desk.finish(UUID.fromString(round));
        }
    }
}
