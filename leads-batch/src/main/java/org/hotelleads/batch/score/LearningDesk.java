package org.hotelleads.batch.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hotelleads.batch.job.Unattended;
import org.hotelleads.score.Learning;
import org.hotelleads.scoring.LearningRounds;
import org.hotelleads.scoring.ScoreLearning;

/** Where the parts of the job do their work. */
@Unattended
@ApplicationScoped
public class LearningDesk {

    @Inject
    private ScoreLearning learning;

    @Inject
    private LearningRounds rounds;

    /** What is left to learn from. */
    public List<Long> begin(UUID round) {
        var steps = learning.steps(round);
        rounds.begin(round, steps.size());
        return steps;
    }

    public Learning learn(UUID round, long step) {
        return learning.learn(round, step);
    }

    public void keep(UUID round, Learning learned) {
        learning.keep(learned);
        rounds.stepDone(round);
    }

    public void finish(UUID round) {
        rounds.finish(round);
    }
}
