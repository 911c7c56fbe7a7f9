package org.hotelleads.batch.privacy;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Gives some leads after the others, hotel by hotel; what is erased is not found again, so a restart goes on by itself. */
@Named
@Dependent
public class GuestsOutOfTime extends AbstractItemReader {

    @Inject
    private RetentionDesk desk;

    private long hotel;

    @Override
    public void open(Serializable checkpoint) {
        hotel = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public Object readItem() {
        var next = desk.next(hotel);
        next.ifPresent(some -> hotel = some.hotel());
        return next.orElse(null);
    }

    @Override
    public Serializable checkpointInfo() {
        return hotel;
    }
}
