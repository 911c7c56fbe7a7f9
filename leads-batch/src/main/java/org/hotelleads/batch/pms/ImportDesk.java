package org.hotelleads.batch.pms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.pms.BookingPage;
import org.hotelleads.pms.ImportPiece;
import org.hotelleads.pms.PmsImport;
import org.hotelleads.pms.PmsImports;
import org.hotelleads.pms.PmsTrouble;

/** Where the parts of the job do their work, each in a request of its own and in the name of the product. */
@ApplicationScoped
public class ImportDesk {

    @Inject
    private PmsImport reading;

    @Inject
    private PmsImports runs;

    @Inject
    private CurrentCaller caller;

    /**
     * Everything that is to be read, the same each time that the run goes on.
     *
     * @param done how many of the pieces were read by a job before
     */
    public record Work(List<ImportPiece> pieces, int done) {}

    @ActivateRequestContext
    public Work begin(UUID run) {
        caller.is(Caller.system("HotelLeads"));
        var pieces = reading.pieces(run);
        return new Work(pieces, reading.begin(run, pieces.size()));
    }

    @ActivateRequestContext
    public boolean isWanted(UUID run) {
        caller.is(Caller.system("HotelLeads"));
        return reading.isWanted(run);
    }

    @ActivateRequestContext
    public BookingPage page(UUID run, ImportPiece piece, String cursor) {
        caller.is(Caller.system("HotelLeads"));
        return reading.page(run, piece, cursor);
    }

    @ActivateRequestContext
    public void keep(UUID run, ImportPiece piece, BookingPage page) {
        caller.is(Caller.system("HotelLeads"));
        reading.keep(run, piece, page);
    }

    @ActivateRequestContext
    public void finish(UUID run) {
        caller.is(Caller.system("HotelLeads"));
        reading.finish(run);
    }

    @ActivateRequestContext
    public void failed(UUID run, PmsTrouble why) {
        caller.is(Caller.system("HotelLeads"));
        runs.failed(run, why);
    }

    /** The job has ended too early; unless it is known why, that is written down. */
    @ActivateRequestContext
    public void brokeOff(UUID run, PmsTrouble why) {
        caller.is(Caller.system("HotelLeads"));
        runs.brokeOff(run, why);
    }
}
