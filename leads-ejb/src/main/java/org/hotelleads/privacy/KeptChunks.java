package org.hotelleads.privacy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.hotelleads.system.Sql;

/** The pieces of a stored file, one after the other, each read when its turn has come. */
final class KeptChunks implements Enumeration<InputStream> {

    private final Sql sql;
    private final UUID run;
    private int next;
    private byte[] chunk;

    KeptChunks(Sql sql, UUID run) {
        this.sql = sql;
        this.run = run;
    }

    @Override
    public boolean hasMoreElements() {
        if (chunk == null) {
            var found = sql.rows(
                    "select content from export_chunk where run_id = ? and number = ?",
                    row -> row.getBytes(1),
                    run,
                    next);
            chunk = found.isEmpty() ? null : found.get(0);
        }
        return chunk != null;
    }

    @Override
    public InputStream nextElement() {
        if (!hasMoreElements()) {
            throw new NoSuchElementException();
        }
        var piece = new ByteArrayInputStream(chunk);
        chunk = null;
        next++;
        return piece;
    }
}
