package org.hotelleads.export;

import java.io.IOException;

/** A table on its way into a file. What was not closed is no complete file. */
public interface TableFile extends AutoCloseable {

    /** Writes the headings; the first thing to be done. */
    void heading() throws IOException;

    /** Writes a row: of each column a value of its {@link org.hotelleads.search.LeadColumn.Kind kind}, null for none. */
    void row(Object[] values) throws IOException;

    /** Completes the file; the stream that it was written to stays open. */
    @Override
    void close() throws IOException;
}
