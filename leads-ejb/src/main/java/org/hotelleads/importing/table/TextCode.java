package org.hotelleads.importing.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the letters of a text file are written. A mark at its beginning says so. Otherwise it is UTF-16 if every other byte
 * is mostly zero, UTF-8 if all of it can be read so, to its last byte, and else Windows-1252, in which any text of the
 * western world can be read: no text in it, except a plain one, happens to be UTF-8.
 *
 * @param mark how many bytes stand before the first letter
 */
record TextCode(Charset charset, int mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;
    private static final int BUFFER = 1 << 16;

    /** @throws UnreadableFile if it is no text at all */
    static TextCode of(Path file) throws IOException {
        var start = new byte[LOOKED_AT];
        int length;
        try (var in = Files.newInputStream(file)) {
            length = in.readNBytes(start, 0, LOOKED_AT);
        }
        var marked = marked(start, length);
        if (marked != null) {
            return marked;
        }
        var wide = wide(start, length);
        if (wide != null) {
            return wide;
        }
        for (var at = 0; at < length; at++) {
            if (start[at] >= 0
                    && start[at] < ' '
                    && start[at] != '\t'
                    && start[at] != '\n'
                    && start[at] != '\r'
                    && start[at] != '\f') {
                throw new UnreadableFile(ImportTrouble.NO_TABLE);
            }
        }
        return isUtf8(file) ? new TextCode(StandardCharsets.UTF_8, 0) : new TextCode(WINDOWS, 0);
    }

    private static TextCode marked(byte[] start, int length) {
        if (begins(start, length, 0xEF, 0xBB, 0xBF)) {
            return new TextCode(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, length, 0xFF, 0xFE)) {
            return new TextCode(StandardCharsets.UTF_16LE, 2);
        }
        return begins(start, length, 0xFE, 0xFF) ? new TextCode(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean begins(byte[] start, int length, int... bytes) {
        for (var at = 0; at < bytes.length; at++) {
            if (at >= length || (start[at] & 0xff) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    /** Latin letters leave one half of each pair of bytes empty. */
    private static TextCode wide(byte[] start, int length) {
        var pairs = length / 2;
        var even = 0;
        var odd = 0;
        for (var at = 0; at + 1 < length; at += 2) {
            even += start[at] == 0 ? 1 : 0;
            odd += start[at + 1] == 0 ? 1 : 0;
        }
        if (pairs > 1 && odd > pairs / 2 && even == 0) {
            return new TextCode(StandardCharsets.UTF_16LE, 0);
        }
        return pairs > 1 && even > pairs / 2 && odd == 0 ? new TextCode(StandardCharsets.UTF_16BE, 0) : null;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BUFFER);
        var letters = CharBuffer.allocate(BUFFER);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            var atEnd = false;
            while (!atEnd) {
                var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                atEnd = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                if (decoder.decode(bytes, letters.clear(), atEnd).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    /** The name of it as people know it. */
    String label() {
        return charset.name().equals("windows-1252") ? "Windows-1252" : charset.name();
    }
}
