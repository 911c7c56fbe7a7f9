package org.hotelleads.importing.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of a table, one after the other; those with nothing in them are passed over. */
public interface Lines extends Closeable {

    /**
     * The next row, empty behind the last one.
     *
     * @throws UnreadableFile if the file cannot be read on
     */
    Optional<Line> next() throws IOException;
}
