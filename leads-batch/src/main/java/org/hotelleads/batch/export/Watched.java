package org.hotelleads.batch.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hotelleads.exporting.FileContent;

/** Content that says each time when some of it is read. */
record Watched(FileContent content, Runnable sign) implements FileContent {

    @Override
    public long length() {
        return content.length();
    }

    @Override
    public InputStream open() throws IOException {
        return new FilterInputStream(content.open()) {
            @Override
            public int read() throws IOException {
                sign.run();
                return in.read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                sign.run();
                return in.read(into, from, most);
            }
        };
    }
}
