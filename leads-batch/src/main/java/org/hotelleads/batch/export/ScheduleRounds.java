package org.hotelleads.batch.export;

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
import java.util.concurrent.atomic.AtomicInteger;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.exporting.Deliveries;
import org.hotelleads.exporting.ScheduleClock;

/**
 * Wishes for the files of schedules when they are due, and brings complete ones to where they belong, on every node: what one
 * node has in hand, no other takes. A target that hangs keeps a few of the hands busy, and never all.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScheduleRounds {

    private static final Logger LOG = System.getLogger(ScheduleRounds.class.getName());
    private static final Duration AT_A_STRETCH = Duration.ofSeconds(20);
    private static final int HANDS = 4;

    private final AtomicInteger busy = new AtomicInteger();

    @Inject
    private ScheduleClock schedules;

    @Inject
    private Deliveries deliveries;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** One schedule that fails keeps no other from its time. */
    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
    public void make() {
        caller.is(Caller.system("HotelLeads"));
        for (var schedule : schedules.due()) {
            try {
                schedules.make(schedule);
            } catch (RuntimeException fault) {
                LOG.log(Level.ERROR, "The file of the schedule " + schedule + " could not be wished for", fault);
            }
        }
    }

    @Schedule(hour = "*", minute = "*", second = "1/3", persistent = false)
    public void bring() {
        if (busy.incrementAndGet() > HANDS) {
            busy.decrementAndGet();
            return;
        }
        try {
            caller.is(Caller.system("HotelLeads"));
            var end = clock.instant().plus(AT_A_STRETCH);
            while (deliveries.bring() && clock.instant().isBefore(end)) {}
        } finally {
            busy.decrementAndGet();
        }
    }
}
