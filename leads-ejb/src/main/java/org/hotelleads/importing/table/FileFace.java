package org.hotelleads.importing.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file shows itself to be, whatever its name says.
 *
 * @param kind CSV or XLSX
 * @param how of a text file its letters and its separator, such as {@code UTF-8 ;}; of a workbook the sheet that is read
 */
public record FileFace(Kind kind, String how, Lines lines) {

    /** The formats that are read. */
    public enum Kind {
        CSV,
        XLSX
    }

    private static final int LOOKED_AT = 1 << 16;
    private static final int ZIP = 0x504B0304;
    private static final int EMPTY_ZIP = 0x504B0506;
    private static final int OLE = 0xD0CF11E0;
    private static final int PDF = 0x25504446;

    /**
     * Looks into the file and opens it; the lines are to be closed.
     *
     * @throws UnreadableFile if it is no table that can be read
     */
    public static FileFace open(Path file) throws IOException {
        var start = start(file);
        if (start == ZIP || start == EMPTY_ZIP) {
            return Workbook.open(file);
        }
        if (start == OLE) {
            throw new UnreadableFile(OldOffice.isEncrypted(file) ? ImportTrouble.ENCRYPTED : ImportTrouble.OLD_EXCEL);
        }
        if (start == PDF) {
            throw new UnreadableFile(ImportTrouble.NO_TABLE);
        }
        return text(file);
    }

    private static int start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(4);
            var start = 0;
            for (var one : bytes) {
                start = start << 8 | one & 0xff;
            }
            return start;
        }
    }

    private static FileFace text(Path file) throws IOException {
        var code = TextCode.of(file);
        char separator;
        try (var in = reader(file, code)) {
            var start = new char[LOOKED_AT];
            var length = Math.max(0, fill(in, start));
            separator = Separators.of(new String(start, 0, length));
        }
        var shown = separator == '\t' ? "TAB" : String.valueOf(separator);
        return new FileFace(Kind.CSV, code.label() + " " + shown, new TextLines(reader(file, code), separator));
    }

    private static int fill(Reader in, char[] into) throws IOException {
        var filled = 0;
        var read = in.read(into, 0, into.length);
        while (read > 0) {
            filled += read;
            read = in.read(into, filled, into.length - filled);
        }
        return filled;
    }

    private static Reader reader(Path file, TextCode code) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(code.mark());
        return new InputStreamReader(in, code.charset());
    }
}
