package org.hotelleads.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Takes a file and keeps it chunk by chunk. */
final class ChunksInTheMaking extends OutputStream {

    private static final int CHUNK = 1 << 20;

    /** Keeps chunks. */
    interface Keeper {
        /**
         * @param rows how many rows were given into the file by now
         * @return whether more are wanted
         */
        boolean keep(int number, byte[] content, long rows);
    }

    /** Nobody wants the file any more. */
    static final class Unwanted extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final Keeper keeper;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private int number;
    private long rows;
    private boolean unwanted;

    ChunksInTheMaking(Keeper keeper) {
        this.keeper = keeper;
    }

    /** So many rows more were given into the file. */
    void holds(int more) {
        rows += more;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var done = 0;
        while (done < length) {
            var fits = Math.min(length - done, CHUNK - filled);
            System.arraycopy(bytes, from + done, chunk, filled, fits);
            filled += fits;
            done += fits;
            if (filled == CHUNK) {
                keep();
            }
        }
    }

    private void keep() throws IOException {
        if (unwanted || !keeper.keep(number, Arrays.copyOf(chunk, filled), rows)) {
            unwanted = true;
            throw new Unwanted();
        }
        number++;
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!unwanted) {
            keep();
        }
    }
}
