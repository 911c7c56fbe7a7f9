package org.hotelleads.importing.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people and attackers make them. */
final class SomeFile {

    private static final String SPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private SomeFile() {}

    static Path of(byte[] content) {
        try {
            var file = Files.createTempFile("some", ".file");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path text(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    static Path text(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    static List<List<String>> cells(Path file) throws IOException {
        return lines(file).stream().map(Line::cells).toList();
    }

    static List<Line> lines(Path file) throws IOException {
        try (var lines = FileFace.open(file).lines()) {
            var all = new ArrayList<Line>();
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                all.add(line.get());
            }
            return all;
        }
    }

    /** The parts of a workbook with one sheet of these rows. */
    static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"main\"/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook " + SPACE
                        + " xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"Guests\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet " + SPACE
                        + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"&quot;Tage&quot; 0\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst " + SPACE
                        + "><si><t>Name</t></si><si><r><t>Ana </t></r><r><t>Ruiz</t></r><rPh><t>アナ</t></rPh></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml", "<worksheet " + SPACE + "><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    static Path workbook(Map<String, String> parts) {
        return zip(out -> {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    static Path workbook(String rows) {
        return workbook(parts(rows));
    }

    interface Zipping {
        void into(ZipOutputStream out) throws IOException;
    }

    static Path zip(Zipping zipping) {
        try {
            var file = Files.createTempFile("some", ".xlsx");
            file.toFile().deleteOnExit();
            try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
                zipping.into(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Many times the same letter, which packs to nothing. */
    static void fill(OutputStream out, String begin, long times, String end) throws IOException {
        out.write(begin.getBytes(StandardCharsets.UTF_8));
        var piece = new byte[1 << 16];
        Arrays.fill(piece, (byte) ' ');
        for (var written = 0L; written < times; written += piece.length) {
            out.write(piece);
        }
        out.write(end.getBytes(StandardCharsets.UTF_8));
    }
}
