package org.hotelleads.batch.job;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** The jobs of one kind on this node, which takes the next only when the one in hand is over. */
public class OneAtATime {

    private static final Set<BatchStatus> AT_WORK =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    private final AtomicReference<InHand> last = new AtomicReference<>();
    private final LastingJob job;

    public OneAtATime(LastingJob job) {
        this.job = job;
    }

    /** What this node is at. */
    public record InHand(UUID run, long execution) {

        private boolean isAtWork() {
            return AT_WORK.contains(
                    BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus());
        }
    }

    /** What this node is at, or has in the queue of its jobs. */
    public Optional<InHand> inHand() {
        var known = last.get();
        if (known != null && !known.isAtWork()) {
            last.compareAndSet(known, null);
        }
        return Optional.ofNullable(last.get());
    }

    /** Takes a run in hand, which goes on from the execution that was at it last. */
    public void take(UUID run, Optional<Long> before) {
        last.set(new InHand(run, job.goOn(run, before)));
    }
}
