package org.hotelleads.batch.pms;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hotelleads.pms.ImportPiece;
import org.hotelleads.pms.PmsTrouble;

/**
 * Gives one page of bookings after the other; after a restart it goes on with the first that was not kept. The server
 * may refuse to restart a job of before it was started anew: the next one then goes on with the first piece that was not
 * read to its end.
 */
@Named
@Dependent
public class BookingPages extends AbstractItemReader {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private ImportDesk desk;

    private List<ImportPiece> pieces;
    private PlaceInPieces next;

    @Override
    public void open(Serializable checkpoint) {
        var work = asked(() -> desk.begin(id()));
        pieces = work.pieces();
        next = checkpoint == null ? new PlaceInPieces(work.done(), null) : (PlaceInPieces) checkpoint;
    }

    @Override
    public Object readItem() {
        if (next.piece() >= pieces.size() || !desk.isWanted(id())) {
            return null;
        }
        var piece = pieces.get(next.piece());
        var cursor = next.cursor();
        var page = asked(() -> desk.page(id(), piece, cursor));
        next = page.next()
                .map(more -> new PlaceInPieces(next.piece(), more))
                .orElseGet(() -> new PlaceInPieces(next.piece() + 1, null));
        return new PageRead(piece, page);
    }

    private interface Question<T> {
        T ask();
    }

    /** What the system does not give ends the job for now, and is written down. */
    private <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (PmsTrouble trouble) {
            desk.failed(id(), trouble);
            throw trouble;
        }
    }

    private UUID id() {
        return UUID.fromString(run);
    }

    @Override
    public Serializable checkpointInfo() {
        return next;
    }
}
