package org.hotelleads.batch.importing;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hotelleads.importing.ImportRun;

/** Starts the job of an import, or goes on with one that broke off or whose node has died; one at a time. */
@ApplicationScoped
public class FileJobs {

    private static final Logger LOG = System.getLogger(FileJobs.class.getName());
    private static final String JOB = "import-file";
    private static final Set<BatchStatus> AT_WORK =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    private final AtomicReference<InHand> last = new AtomicReference<>();

    /** What this node is at. */
    record InHand(UUID run, long execution) {}

    /** What this node is at, or has in the queue of its jobs. */
    Optional<InHand> inHand() {
        var job = last.get();
        if (job != null && !AT_WORK.contains(status(job))) {
            last.compareAndSet(job, null);
        }
        return Optional.ofNullable(last.get());
    }

    private static BatchStatus status(InHand job) {
        return BatchRuntime.getJobOperator().getJobExecution(job.execution()).getBatchStatus();
    }

    void run(ImportRun run) {
        var parameters = new Properties();
        parameters.setProperty("run", run.id().toString());
        var execution = run.execution().map(before -> goOn(before, parameters)).orElseGet(() -> start(parameters));
        last.set(new InHand(run.id(), execution));
    }

    private static long start(Properties parameters) {
        return BatchRuntime.getJobOperator().start(JOB, parameters);
    }

    /** A server that was killed may have left nothing to go on with: then a new job does, from the first row not done. */
    private static long goOn(long before, Properties parameters) {
        try {
            return BatchRuntime.getJobOperator().restart(before, parameters);
        } catch (BatchRuntimeException notPossible) {
            LOG.log(Level.INFO, "An import goes on with a new job, since the former one cannot", notPossible);
            return start(parameters);
        }
    }
}
