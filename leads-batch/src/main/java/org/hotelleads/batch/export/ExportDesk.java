package org.hotelleads.batch.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.export.RunTrouble;
import org.hotelleads.exporting.ExportEnding;
import org.hotelleads.exporting.ExportReading;
import org.hotelleads.exporting.ExportWork;
import org.hotelleads.exporting.ExportWriting;

/** Where the parts of the job do their work, each in a request of its own and in the name of the product. */
@ApplicationScoped
public class ExportDesk {

    @Inject
    private ExportWork work;

    @Inject
    private ExportReading reading;

    @Inject
    private ExportWriting writing;

    @Inject
    private ExportEnding ending;

    @Inject
    private CurrentCaller caller;

    @ActivateRequestContext
    public boolean begin(UUID run, long job) {
        caller.is(Caller.system("HotelLeads"));
        return work.begin(run, job);
    }

    @ActivateRequestContext
    public boolean read(UUID run, long job) {
        caller.is(Caller.system("HotelLeads"));
        return reading.read(run, job);
    }

    @ActivateRequestContext
    public int textPieces(UUID run, long job) {
        caller.is(Caller.system("HotelLeads"));
        return writing.textPieces(run, job);
    }

    @ActivateRequestContext
    public int textWritten(UUID run) {
        caller.is(Caller.system("HotelLeads"));
        return writing.textWritten(run);
    }

    @ActivateRequestContext
    public boolean writeText(UUID run, long job, int piece) {
        caller.is(Caller.system("HotelLeads"));
        return writing.writeText(run, job, piece);
    }

    @ActivateRequestContext
    public boolean writeWorkbook(UUID run, long job) {
        caller.is(Caller.system("HotelLeads"));
        return writing.writeWorkbook(run, job);
    }

    @ActivateRequestContext
    public void complete(UUID run, long job) {
        caller.is(Caller.system("HotelLeads"));
        ending.complete(run, job);
    }

    @ActivateRequestContext
    public void failed(UUID run, long job, RunTrouble why, String detail) {
        caller.is(Caller.system("HotelLeads"));
        work.failed(run, job, why, detail);
    }
}
