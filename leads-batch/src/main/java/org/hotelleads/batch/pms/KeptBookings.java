package org.hotelleads.batch.pms;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Keeps the bookings of a page, in the transaction that remembers that it was read. */
@Named
@Dependent
public class KeptBookings extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private String run;

    @Inject
    private ImportDesk desk;

    @Override
    public void writeItems(List<Object> pages) {
        pages.stream()
                .map(PageRead.class::cast)
                .forEach(read -> desk.keep(UUID.fromString(run), read.piece(), read.page()));
    }
}
