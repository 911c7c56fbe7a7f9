package org.hotelleads.batch.score;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Learns a card from how the leads of one hotel ended. */
@Named
@Dependent
public class ScoreLearner implements ItemProcessor {

    @Inject
    @BatchProperty
    private String round;

    @Inject
    private LearningDesk desk;

    @Override
    public Object processItem(Object hotel) {
        return desk.learn(UUID.fromString(round), (Long) hotel);
    }
}
