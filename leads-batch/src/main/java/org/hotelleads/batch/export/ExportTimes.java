package org.hotelleads.batch.export;

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
import org.hotelleads.exporting.ExportCleaning;
import org.hotelleads.exporting.ExportWork;

/** Looks on every node for files to be made, one at a time, and for those whose time is over. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportTimes {

    private final OneAtATime jobs = new OneAtATime(new LastingJob("make-export", "run"));

    @Inject
    private ExportWork work;

    @Inject
    private ExportCleaning cleaning;

    @Inject
    private CurrentCaller caller;

    /** What this node has in hand stays so as long as it lives; only then it takes the next. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void make() {
        caller.is(Caller.system("HotelLeads"));
        var inHand = jobs.inHand();
        if (inHand.isPresent()) {
            work.isAlive(inHand.get().run(), inHand.get().execution());
        } else {
            work.claim().ifPresent(run -> jobs.take(run.id(), run.execution()));
        }
    }

    @Schedule(hour = "*", minute = "3/10", persistent = false)
    public void clean() {
        caller.is(Caller.system("HotelLeads"));
        cleaning.clean();
    }
}
