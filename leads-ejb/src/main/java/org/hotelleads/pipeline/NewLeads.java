package org.hotelleads.pipeline;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.lead.LeadCaptured;

/**
 * Has new leads handed out as soon as their capture is safe, on another thread, so that capture neither waits for it
 * nor suffers from it. What is lost on the way, by a crash for instance, is made up by the next sweep.
 */
@ApplicationScoped
public class NewLeads {

    private static final Logger LOG = System.getLogger(NewLeads.class.getName());
    private static final Caller ITSELF = Caller.system("HotelLeads");

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private HandOut handOut;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Provider<RequestContextController> requests;

    /** Known so that the capture of all other hotels' leads costs nothing; read anew at each sweep. */
    private final Set<Long> hotelsWithRule = ConcurrentHashMap.newKeySet();

    private final Queue<UUID> waiting = new ConcurrentLinkedQueue<>();
    private final Lock turn = new ReentrantLock();

    void captured(@Observes(during = TransactionPhase.AFTER_SUCCESS) LeadCaptured event) {
        if (hotelsWithRule.contains(event.lead().hotel().id())) {
            waiting.add(event.lead().id());
            threads.execute(() -> inARequest(this::handOutWaiting));
        }
    }

    /** One after the other: leads of one hotel would only wait for each other, and hold connections that capture needs. */
    private void handOutWaiting() {
        while (!waiting.isEmpty() && turn.tryLock()) {
            try {
                for (var lead = waiting.poll(); lead != null; lead = waiting.poll()) {
                    handOut(lead);
                }
            } finally {
                turn.unlock();
            }
        }
    }

    private void inARequest(Runnable work) {
        var request = requests.get();
        request.activate();
        try {
            work.run();
        } finally {
            request.deactivate();
        }
    }

    /** A rule that fails for one lead must not keep the others waiting. */
    private void handOut(UUID lead) {
        caller.is(ITSELF);
        try {
            handOut.handOut(lead);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Lead " + lead + " could not be handed out by rule; it is tried again", e);
        }
    }

    /** Hands out what is waiting, and learns which hotels have a rule by now. */
    public void sweep(int most) {
        caller.is(ITSELF);
        var known = handOut.hotelsWithRule();
        hotelsWithRule.addAll(known);
        hotelsWithRule.retainAll(known);
        if (!known.isEmpty()) {
            handOut.waiting(most).forEach(this::handOut);
        }
    }

    void ruleChanged(long hotel, boolean hasRule) {
        if (hasRule) {
            hotelsWithRule.add(hotel);
        } else {
            hotelsWithRule.remove(hotel);
        }
    }
}
