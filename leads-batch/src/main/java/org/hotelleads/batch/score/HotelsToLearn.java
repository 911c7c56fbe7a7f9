package org.hotelleads.batch.score;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** Gives one hotel after the other; after a restart it goes on with the first that was not learned from. */
@Named
@Dependent
public class HotelsToLearn extends AbstractItemReader {

    @Inject
    @BatchProperty
    private String round;

    @Inject
    private LearningDesk desk;

    private Deque<Long> steps;
    private int given;

    @Override
    public void open(Serializable checkpoint) {
        given = checkpoint == null ? 0 : (Integer) checkpoint;
        steps = new ArrayDeque<>(desk.begin(UUID.fromString(round)));
    }

    @Override
    public Object readItem() {
        var next = steps.poll();
        given += next == null ? 0 : 1;
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return given;
    }
}
