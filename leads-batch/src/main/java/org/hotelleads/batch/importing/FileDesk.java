package org.hotelleads.batch.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hotelleads.batch.job.Unattended;
import org.hotelleads.importing.ImportSteps;
import org.hotelleads.importing.ImportWork;
import org.hotelleads.importing.table.ImportTrouble;

/** Where the parts of the job do their work. */
@Unattended
@ApplicationScoped
public class FileDesk {

    @Inject
    private ImportWork work;

    @Inject
    private ImportSteps steps;

    public boolean begin(UUID run, long job) {
        return work.begin(run, job);
    }

    public boolean further(UUID run, long job) {
        return steps.further(run, job);
    }

    public void failed(UUID run, long job, String detail) {
        work.failed(run, job, ImportTrouble.FAULT, detail);
    }
}
