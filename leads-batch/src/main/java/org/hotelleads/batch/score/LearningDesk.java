package org.hotelleads.batch.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hotelleads.access.Caller;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.score.Learning;
import org.hotelleads.scoring.LearningRounds;
import org.hotelleads.scoring.ScoreLearning;

/** Where the parts of the job do their work, each in a request of its own and in the name of the product. */
@ApplicationScoped
public class LearningDesk {

    @Inject
    private ScoreLearning learning;

    @Inject
    private LearningRounds rounds;

    @Inject
    private CurrentCaller caller;

    /** What is left to learn from. */
    @ActivateRequestContext
    public List<Long> begin(UUID round) {
        caller.is(Caller.system("HotelLeads"));
        var steps = learning.steps(round);
        rounds.begin(round, steps.size());
        return steps;
    }

    @ActivateRequestContext
    public Learning learn(UUID round, long step) {
        caller.is(Caller.system("HotelLeads"));
        return learning.learn(round, step);
    }

    @ActivateRequestContext
    public void keep(UUID round, Learning learned) {
        caller.is(Caller.system("HotelLeads"));
        learning.keep(learned);
        rounds.stepDone(round);
    }

    @ActivateRequestContext
    public void finish(UUID round) {
        caller.is(Caller.system("HotelLeads"));
        rounds.finish(round);
    }
}
