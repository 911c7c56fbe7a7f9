package org.hotelleads.batch.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.hotelleads.exporting.FileContent;

/** The small file by which targets are tried. */
final class Probe {

    static final String NAME = "hotelleads-test.txt";
    static final FileContent CONTENT = new Bytes("HotelLeads can write here.\n".getBytes(StandardCharsets.US_ASCII));

    private Probe() {}

    private record Bytes(byte[] all) implements FileContent {

        @Override
        public long length() {
            return all.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(all);
        }
    }
}
