package org.hotelleads.web.webhook;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.capture.Afterthoughts;
import org.hotelleads.channel.Inbox;
import org.hotelleads.channel.Settled;
import org.hotelleads.channel.Taken;
import org.hotelleads.conversation.Corrections.Late;

/**
 * Looks into the inbox: at once when something was put into it here, and every few seconds on every node for what
 * another one has left behind or what is due again. A few rounds go on at the same time, each with its own deliveries.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InboxRounds {

    private static final Logger LOG = System.getLogger(InboxRounds.class.getName());

    private static final int ROUNDS_AT_ONCE = 4;
    private static final int DELIVERIES_AT_ONCE = 25;
    private static final int LATE_AT_ONCE = 200;
    private static final Duration AT_A_STRETCH = Duration.ofSeconds(20);

    private final Semaphore rounds = new Semaphore(ROUNDS_AT_ONCE);

    @Inject
    private Bell bell;

    @Inject
    private Inbox inbox;

    @Inject
    private InboxWork work;

    @Inject
    private TurnedAway turnedAway;

    @Inject
    private Afterthoughts afterthoughts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The bell has rung: what is in the inbox is taken out now. */
    @Asynchronous
    public void goAtOnce() {
        bell.heard();
        go();
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void go() {
        if (!rounds.tryAcquire()) {
            return;
        }
        try {
            caller.is(Caller.system("HotelLeads"));
            var taken = inbox.take(DELIVERIES_AT_ONCE);
            while (!taken.isEmpty()) {
                work(taken);
                taken = inbox.take(DELIVERIES_AT_ONCE);
            }
        } finally {
            rounds.release();
        }
    }

    /** What would take longer than the lease is left to the next round. */
    private void work(List<Taken> taken) {
        var end = clock.instant().plus(AT_A_STRETCH);
        var settled = new ArrayList<Settled>();
        while (settled.size() < taken.size() && clock.instant().isBefore(end)) {
            settled.add(work.settle(taken.get(settled.size())));
        }
        inbox.settle(settled);
        inbox.putBack(taken.subList(settled.size(), taken.size()));
    }

    /** Writes down what was turned away at this node's door. */
    @Schedule(hour = "*", minute = "*", second = "2/10", persistent = false)
    public void count() {
        caller.is(Caller.system("HotelLeads"));
        turnedAway.collect().forEach(one -> inbox.turnedAway(one.connection(), one.why(), one.number()));
    }

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    public void catchUp() {
        caller.is(Caller.system("HotelLeads"));
        afterthoughts.late(LATE_AT_ONCE).forEach(this::catchUp);
    }

    /** One that cannot be made up keeps no other from it. */
    private void catchUp(Late late) {
        try {
            afterthoughts.catchUp(late);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A change of message of conversation " + late.conversation() + " waits", e);
        }
    }

    @Schedule(hour = "*", minute = "29", persistent = false)
    public void forgetOld() {
        caller.is(Caller.system("HotelLeads"));
        inbox.forgetOld();
        afterthoughts.forgetOld();
    }
}
