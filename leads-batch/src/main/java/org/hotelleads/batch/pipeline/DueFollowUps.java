package org.hotelleads.batch.pipeline;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.pipeline.FollowUps;

/** Looks once a minute, on every node, for next contacts whose time has come; each is told in a transaction of its own. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueFollowUps {

    private static final Logger LOG = System.getLogger(DueFollowUps.class.getName());
    private static final int MOST_AT_ONCE = 200;

    @Inject
    private FollowUps followUps;

    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
    public void tell() {
        caller.is(Caller.system("HotelLeads"));
        followUps.untold(MOST_AT_ONCE).forEach(this::tell);
    }

    private void tell(UUID lead) {
        try {
            followUps.tell(lead);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The follow-up of lead " + lead + " could not be told; it is tried again", e);
        }
    }

    @Schedule(hour = "*", minute = "43", persistent = false)
    public void forget() {
        caller.is(Caller.system("HotelLeads"));
        followUps.forgetLongPast();
    }
}
