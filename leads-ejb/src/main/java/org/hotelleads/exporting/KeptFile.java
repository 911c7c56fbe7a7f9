package org.hotelleads.exporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** A complete file in the database, of which not more than one chunk is in memory at a time. */
final class KeptFile implements FileContent {

    private final UUID run;
    private final long bytes;
    private final Chunks chunks;

    KeptFile(UUID run, long bytes, Chunks chunks) {
        this.run = run;
        this.bytes = bytes;
        this.chunks = chunks;
    }

    @Override
    public long length() {
        return bytes;
    }

    @Override
    public InputStream open() {
        return new Reading();
    }

    private final class Reading extends InputStream {

        private InputStream chunk = InputStream.nullInputStream();
        private int next;
        private long left = bytes;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        /** A file that was erased meanwhile must not look like one that has come to its end. */
        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            var got = chunk.read(into, from, most);
            while (got < 0 && left > 0) {
                chunk = new ByteArrayInputStream(
                        chunks.content(run, next++).orElseThrow(() -> new IOException("the file is gone")));
                got = chunk.read(into, from, most);
            }
            left -= Math.max(got, 0);
            return got;
        }
    }
}
