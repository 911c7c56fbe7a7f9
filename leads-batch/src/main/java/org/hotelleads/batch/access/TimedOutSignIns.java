package org.hotelleads.batch.access;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.hotelleads.access.SignIns;

/** Forgets sign-ins that have timed out, once an hour. Several nodes may do it at once: it is the same each time. */
@Singleton
public class TimedOutSignIns {

    @Inject
    private SignIns signIns;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void forget() {
        signIns.forgetTimedOut();
    }
}
