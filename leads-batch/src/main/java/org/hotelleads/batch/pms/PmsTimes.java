package org.hotelleads.batch.pms;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.batch.job.LastingJob;
import org.hotelleads.pms.PmsCleaning;
import org.hotelleads.pms.PmsImports;
import org.hotelleads.pms.PmsRounds;
import org.hotelleads.pms.link.MatchRounds;

/**
 * Asks hotel systems that are due and looks for the leads of bookings, on every node: what one node is at, no other
 * takes. A system that hangs keeps no booking of another from its lead.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PmsTimes {

    private static final Duration AT_A_STRETCH = Duration.ofSeconds(20);
    private static final LastingJob JOB = new LastingJob("read-bookings", "run");

    private final AtomicBoolean matching = new AtomicBoolean();

    @Inject
    private PmsRounds rounds;

    @Inject
    private MatchRounds matches;

    @Inject
    private PmsImports imports;

    @Inject
    private PmsCleaning cleaning;

    @Inject
    private CurrentCaller caller;

    /** Timers of one bean wait for nobody: as long as one round hangs, others go on. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void ask() {
        caller.is(Caller.system("HotelLeads"));
        rounds.goOn();
    }

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    public void match() {
        if (matching.compareAndSet(false, true)) {
            try {
                caller.is(Caller.system("HotelLeads"));
                matches.goOn(AT_A_STRETCH);
            } finally {
                matching.set(false);
            }
        }
    }

    /** Only the node that gets hold of a run reads. */
    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    public void read() {
        caller.is(Caller.system("HotelLeads"));
        imports.claim().ifPresent(run -> imports.runsAs(run.id(), JOB.goOn(run.id(), run.execution())));
    }

    @Schedule(hour = "2", minute = "17", persistent = false)
    public void reconcile() {
        caller.is(Caller.system("HotelLeads"));
        imports.wantForAll();
    }

    @Schedule(hour = "*", minute = "41", persistent = false)
    public void clean() {
        caller.is(Caller.system("HotelLeads"));
        cleaning.forgetOld();
    }
}
