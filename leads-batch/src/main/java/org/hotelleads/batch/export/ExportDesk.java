package org.hotelleads.batch.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hotelleads.batch.job.Unattended;
import org.hotelleads.export.RunTrouble;
import org.hotelleads.exporting.ExportEnding;
import org.hotelleads.exporting.ExportReading;
import org.hotelleads.exporting.ExportWork;
import org.hotelleads.exporting.ExportWriting;

/** Where the parts of the job do their work. */
@Unattended
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

    public boolean begin(UUID run, long job) {
        return work.begin(run, job);
    }

    public boolean read(UUID run, long job) {
        return reading.read(run, job);
    }

    public int textPieces(UUID run, long job) {
        return writing.textPieces(run, job);
    }

    public int textWritten(UUID run) {
        return writing.textWritten(run);
    }

    public boolean writeText(UUID run, long job, int piece) {
        return writing.writeText(run, job, piece);
    }

    public boolean writeWorkbook(UUID run, long job) {
        return writing.writeWorkbook(run, job);
    }

    public void complete(UUID run, long job) {
        ending.complete(run, job);
    }

    public void failed(UUID run, long job, RunTrouble why, String detail) {
        work.failed(run, job, why, detail);
    }
}
