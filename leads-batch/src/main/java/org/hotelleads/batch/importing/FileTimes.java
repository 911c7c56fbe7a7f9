package org.hotelleads.batch.importing;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.batch.job.LastingJob;
import org.hotelleads.batch.job.OneAtATime;
import org.hotelleads.importing.ImportCleaning;
import org.hotelleads.importing.ImportWork;

/** Looks on every node for imports to go on with, one at a time, and for files whose time is over. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileTimes {

    private final OneAtATime jobs = new OneAtATime(new LastingJob("import-file", "run"));

    @Inject
    private ImportWork work;

    @Inject
    private ImportCleaning cleaning;

    @Inject
    private CurrentCaller caller;

    /** What this node has in hand stays so as long as it lives; only then it takes the next. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void goOn() {
        caller.is(Caller.system("HotelLeads"));
        var inHand = jobs.inHand();
        if (inHand.isPresent()) {
            work.isAlive(inHand.get().run(), inHand.get().execution());
        } else {
            work.claim().ifPresent(run -> jobs.take(run.id(), run.execution()));
        }
    }

    @Schedule(hour = "*", minute = "7/10", persistent = false)
    public void clean() {
        caller.is(Caller.system("HotelLeads"));
        while (cleaning.clean() > 0) {}
    }
}
