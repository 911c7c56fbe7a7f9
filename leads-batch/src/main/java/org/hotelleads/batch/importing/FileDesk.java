package org.hotelleads.batch.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.importing.ImportSteps;
import org.hotelleads.importing.ImportWork;
import org.hotelleads.importing.table.ImportTrouble;

/** Where the parts of the job do their work, each in a request of its own and in the name of the product. */
@ApplicationScoped
public class FileDesk {

    @Inject
    private ImportWork work;

    @Inject
    private ImportSteps steps;

    @Inject
    private CurrentCaller caller;

    @ActivateRequestContext
    public boolean begin(UUID run, long job) {
        caller.is(Caller.system("HotelLeads"));
        return work.begin(run, job);
    }

    @ActivateRequestContext
    public boolean further(UUID run, long job) {
        caller.is(Caller.system("HotelLeads"));
        return steps.further(run, job);
    }

    @ActivateRequestContext
    public void failed(UUID run, long job, String detail) {
        caller.is(Caller.system("HotelLeads"));
        work.failed(run, job, ImportTrouble.FAULT, detail);
    }
}
