package org.hotelleads.batch.privacy;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hotelleads.privacy.RetentionRounds.Some;

/** Erases the leads whose time is over. */
@Named
@Dependent
public class ErasedGuests extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private String night;

    @Inject
    private RetentionDesk desk;

    @Override
    public void writeItems(List<Object> some) {
        some.forEach(one -> desk.erase(LocalDate.parse(night), (Some) one));
    }
}
