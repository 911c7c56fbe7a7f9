package org.hotelleads.batch.score;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hotelleads.score.Learning;

/** Keeps what was learned, and lets it take over where it is better. */
@Named
@Dependent
public class LearnedScores extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private String round;

    @Inject
    private LearningDesk desk;

    @Override
    public void writeItems(List<Object> learned) {
        learned.forEach(one -> desk.keep(UUID.fromString(round), (Learning) one));
    }
}
