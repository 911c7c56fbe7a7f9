package org.hotelleads.batch.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hotelleads.batch.job.Unattended;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.ImportPiece;
import org.hotelleads.pms.PmsImport;
import org.hotelleads.pms.PmsImports;
import org.hotelleads.pms.PmsTrouble;

/** Where the parts of the job do their work. */
@Unattended
@ApplicationScoped
public class ImportDesk {

    @Inject
    private PmsImport reading;

    @Inject
    private PmsImports runs;

    /**
     * Everything that is to be read, the same each time that the run goes on.
     *
     * @param done how many of the pieces were read by a job before
     */
    public record Work(List<ImportPiece> pieces, int done) {}

    public Work begin(UUID run) {
        var pieces = reading.pieces(run);
        return new Work(pieces, reading.begin(run, pieces.size()));
    }

    public boolean isWanted(UUID run) {
        return reading.isWanted(run);
    }

    public BookingPage page(UUID run, ImportPiece piece, String cursor) {
        return reading.page(run, piece, cursor);
    }

    public void keep(UUID run, ImportPiece piece, BookingPage page) {
        reading.keep(run, piece, page);
    }

    public void finish(UUID run) {
        reading.finish(run);
    }

    public void failed(UUID run, PmsTrouble why) {
        runs.failed(run, why);
    }

    /** The job has ended too early; unless it is known why, that is written down. */
    public void brokeOff(UUID run, PmsTrouble why) {
        runs.brokeOff(run, why);
    }
}
