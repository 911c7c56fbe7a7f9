package org.hotelleads.batch.export;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Writes a piece of text, in the transaction that remembers that it was written. */
@Named
@Dependent
public class WrittenText extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private ExportDesk desk;

    /** A job that is not to go on must not leave a checkpoint behind: another one may be at the same. */
    @Override
    public void writeItems(List<Object> pieces) throws Exception {
        for (var piece : pieces) {
            var id = UUID.fromString(run);
            if (!ExportPart.of(job, () -> desk.writeText(id, job.getExecutionId(), (Integer) piece))) {
                throw new IllegalStateException("the file is not wanted any more");
            }
        }
    }
}
