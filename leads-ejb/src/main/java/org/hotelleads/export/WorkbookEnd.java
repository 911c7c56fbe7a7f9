package org.hotelleads.export;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The stream of a workbook, which gives the file the same bytes whenever it is written: the time that the library puts
 * into its properties becomes a fixed one. The sheets pass through; what comes after them, uncompressed, is kept until
 * the time in it and the two checksums over it have been exchanged.
 */
final class WorkbookEnd extends FilterOutputStream {

    private static final String ALWAYS = "2000-01-01T00:00:00.000Z";
    private static final String NAME = "docProps/core.xml";
    private static final String FIRST = "<?xml";
    private static final String BEFORE_TIME = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";
    private static final String LAST = "</cp:coreProperties>";
    private static final String DESCRIPTOR = "PK\u0007\u0008";
    private static final int HEADER_IN_DIRECTORY = 46;
    private static final int CHECKSUM_IN_HEADER = 16;

    private ByteArrayOutputStream kept;

    WorkbookEnd(OutputStream out) {
        super(out);
    }

    /** Keeps everything from now on. */
    void keep() {
        kept = new ByteArrayOutputStream();
    }

    /** Writes what was kept. */
    void end() throws IOException {
        out.write(steady(kept.toByteArray()));
        kept = null;
        out.flush();
    }

    @Override
    public void write(int one) throws IOException {
        (kept == null ? out : kept).write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        (kept == null ? out : kept).write(bytes, from, length);
    }

    private static byte[] steady(byte[] end) {
        var text = new String(end, StandardCharsets.ISO_8859_1);
        var time = text.indexOf(BEFORE_TIME) + BEFORE_TIME.length();
        var first = text.lastIndexOf(FIRST, time);
        var after = text.indexOf(LAST, time) + LAST.length();
        System.arraycopy(ALWAYS.getBytes(StandardCharsets.ISO_8859_1), 0, end, time, ALWAYS.length());
        var sum = new CRC32();
        sum.update(end, first, after - first);
        write(sum.getValue(), end, text.indexOf(DESCRIPTOR, after) + DESCRIPTOR.length());
        write(sum.getValue(), end, text.lastIndexOf(NAME) - HEADER_IN_DIRECTORY + CHECKSUM_IN_HEADER);
        return end;
    }

    private static void write(long sum, byte[] end, int at) {
        for (var part = 0; part < Integer.BYTES; part++) {
            end[at + part] = (byte) (sum >>> part * Byte.SIZE);
        }
    }
}
