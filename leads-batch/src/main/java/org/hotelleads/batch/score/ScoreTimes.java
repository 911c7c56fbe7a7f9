package org.hotelleads.batch.score;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.batch.job.LastingJob;
import org.hotelleads.scoring.LearningRounds;
import org.hotelleads.scoring.Rescoring;

/** Scores anew what is due, on every node, and has scores learned, each night and when somebody asks for it. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScoreTimes {

    private static final Duration AT_A_STRETCH = Duration.ofSeconds(20);
    private static final LastingJob JOB = new LastingJob("learn-scores", "round");

    private final AtomicBoolean underWay = new AtomicBoolean();

    @Inject
    private Rescoring rescoring;

    @Inject
    private LearningRounds rounds;

    @Inject
    private CurrentCaller caller;

    @Schedule(hour = "*", minute = "*", second = "1/4", persistent = false)
    public void scoreAnew() {
        if (underWay.compareAndSet(false, true)) {
            try {
                caller.is(Caller.system("HotelLeads"));
                rescoring.goOn(AT_A_STRETCH);
            } finally {
                underWay.set(false);
            }
        }
    }

    /** Only the node that gets hold of a round learns. */
    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    public void learn() {
        caller.is(Caller.system("HotelLeads"));
        rounds.claim().ifPresent(round -> rounds.runsAs(round.id(), JOB.goOn(round.id(), round.execution())));
    }

    @Schedule(hour = "3", minute = "23", persistent = false)
    public void askForAll() {
        caller.is(Caller.system("HotelLeads"));
        rounds.askForAll();
    }
}
