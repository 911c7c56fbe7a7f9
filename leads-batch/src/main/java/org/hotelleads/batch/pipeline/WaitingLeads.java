package org.hotelleads.batch.pipeline;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hotelleads.pipeline.NewLeads;

/** Hands out once a minute, on every node, the new leads that wait for the rule of their hotel. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaitingLeads {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    private NewLeads newLeads;

    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    public void handOut() {
        newLeads.sweep(MOST_AT_ONCE);
    }
}
