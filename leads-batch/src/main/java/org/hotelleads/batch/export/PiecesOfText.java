package org.hotelleads.batch.export;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/**
 * Gives the numbers of the pieces of which a file of text is written; after a restart from the first that is missing. That is
 * asked of the file itself, which is committed together with the checkpoint, so that a new job can go on as well.
 */
@Named
@Dependent
public class PiecesOfText extends AbstractItemReader {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private JobContext job;

    @Inject
    private ExportDesk desk;

    private int pieces;
    private int next;

    @Override
    public void open(Serializable checkpoint) throws Exception {
        next = ExportPart.of(job, () -> desk.textWritten(UUID.fromString(run)));
        pieces = ExportPart.of(job, () -> desk.textPieces(UUID.fromString(run), job.getExecutionId()));
    }

    @Override
    public Object readItem() {
        return next < pieces ? next++ : null;
    }

    @Override
    public Serializable checkpointInfo() {
        return next;
    }
}
