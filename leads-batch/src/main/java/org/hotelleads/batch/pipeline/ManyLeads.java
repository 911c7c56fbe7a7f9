package org.hotelleads.batch.pipeline;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.pipeline.Bulk;

/** Goes on with changes of many leads, every second on every node; a step that one node is at is left to it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ManyLeads {

    private static final Duration AT_A_STRETCH = Duration.ofSeconds(20);

    @Inject
    private Bulk bulk;

    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void goOn() {
        caller.is(Caller.system("HotelLeads"));
        bulk.goOn(AT_A_STRETCH);
    }
}
