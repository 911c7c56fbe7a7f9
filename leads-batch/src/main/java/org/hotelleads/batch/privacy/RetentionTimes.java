package org.hotelleads.batch.privacy;

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
import org.hotelleads.privacy.RetentionRounds;

/** Has the rules applied each night, and goes on with a night whose node has died. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimes {

    private static final LastingJob JOB = new LastingJob("apply-retention", "night");

    @Inject
    private RetentionRounds rounds;

    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "2", minute = "41", persistent = false)
    public void askForTonight() {
        caller.is(Caller.system("HotelLeads"));
        rounds.ask();
    }

    /** Only the node that gets hold of a night begins a job: what is erased already is not found again. */
    @Schedule(hour = "*", minute = "*", second = "13/30", persistent = false)
    public void goOn() {
        caller.is(Caller.system("HotelLeads"));
        rounds.claim().ifPresent(JOB::start);
    }
}
