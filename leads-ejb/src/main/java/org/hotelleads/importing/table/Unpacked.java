package org.hotelleads.importing.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A part of a workbook on its way out of the archive. It stops when it grows beyond measure, whatever the archive says of
 * its size, and at a document type, which a workbook never has and which is the door for entities.
 */
final class Unpacked extends FilterInputStream {

    /** How large a part may become. */
    static final long LARGEST = 512L << 20;

    /** How much larger than it lies in the archive; sheets of numbers reach thirty. */
    static final long MOST_TIMES = 150;

    private static final long HARMLESS = 4L << 20;
    private static final byte[] DOCUMENT_TYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

    private final long largest;
    private final ByteSearch types = new ByteSearch(DOCUMENT_TYPE);
    private long size;

    Unpacked(ZipFile archive, ZipEntry part, long atMost) throws IOException {
        super(open(archive, part));
        var times = Math.max(HARMLESS, Math.max(1, part.getCompressedSize()) * MOST_TIMES);
        this.largest = Math.min(atMost, times);
    }

    private static InputStream open(ZipFile archive, ZipEntry part) throws IOException {
        var in = archive.getInputStream(part);
        if (in == null) {
            throw new UnreadableFile(ImportTrouble.BROKEN);
        }
        return in;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        var read = in.read(into, from, most);
        if (read > 0) {
            size += read;
            if (size > largest) {
                throw new UnreadableFile(ImportTrouble.TOO_LARGE_INSIDE);
            }
            look(into, from, read);
        }
        return read;
    }

    /** Of letters that take two bytes the empty halves are passed over. */
    private void look(byte[] into, int from, int read) {
        var plain = new byte[read];
        var length = 0;
        for (var at = from; at < from + read; at++) {
            if (into[at] != 0) {
                plain[length++] = into[at];
            }
        }
        if (types.isFoundIn(plain, length)) {
            throw new UnreadableFile(ImportTrouble.DOCUMENT_TYPE);
        }
    }
}
