package org.hotelleads.batch.audit;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.audit.AuditSealing;

/** Seals what was added to the audit log, every other second on whichever node comes first. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimes {

    @Inject
    private AuditSealing sealing;

    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void seal() {
        caller.is(Caller.system("HotelLeads"));
        while (sealing.goOn() > 0) {}
    }
}
