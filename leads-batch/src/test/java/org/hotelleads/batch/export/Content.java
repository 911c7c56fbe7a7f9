package org.hotelleads.batch.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Random;
import org.hotelleads.exporting.FileContent;

/** What is in a file that a test brings somewhere. */
record Content(byte[] all) implements FileContent {

    static Content of(int bytes) {
        var all = new byte[bytes];
        new Random(bytes).nextBytes(all);
        return new Content(all);
    }

    @Override
    public long length() {
        return all.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(all);
    }
}
