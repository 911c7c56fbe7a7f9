package org.hotelleads.batch.outbox;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.outbox.Postman;

/**
 * Sends the postman off every few seconds, on each node: with mails and, independently of them, to programs. A round
 * that takes long lets the next ones fall out.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostRounds {

    private final AtomicBoolean withMails = new AtomicBoolean();
    private final AtomicBoolean toPrograms = new AtomicBoolean();

    @Inject
    private Postman postman;

    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void deliverMails() {
        unlessUnderWay(withMails, postman::deliverMails);
    }

    @Schedule(hour = "*", minute = "*", second = "1/3", persistent = false)
    public void tellPrograms() {
        unlessUnderWay(toPrograms, postman::deliverWebhooks);
    }

    @Schedule(hour = "3", minute = "41", persistent = false)
    public void forgetOld() {
        caller.is(Caller.system("HotelLeads"));
        postman.forgetOld();
    }

    private void unlessUnderWay(AtomicBoolean underWay, Runnable round) {
        if (underWay.compareAndSet(false, true)) {
            try {
                caller.is(Caller.system("HotelLeads"));
                round.run();
            } finally {
                underWay.set(false);
            }
        }
    }
}
