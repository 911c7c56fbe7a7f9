package org.hotelleads.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A workbook (XLSX): an archive of parts in XML. Of its sheets the first one is read that is not hidden and not empty. */
final class Workbook {

    private static final int MOST_PARTS = 5_000;
    private static final long LARGEST_SMALL_PART = 32L << 20;
    private static final long LARGEST_TEXTS = 256L << 20;

    private record Sheet(String name, String relation) {}

    private final ZipFile archive;
    private boolean from1904;

    private Workbook(ZipFile archive) {
        this.archive = archive;
    }

    static FileFace open(Path file) throws IOException {
        ZipFile archive;
        try {
            archive = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new UnreadableFile(ImportTrouble.BROKEN, broken);
        }
        try {
            return new Workbook(archive).firstSheet();
        } catch (IOException | RuntimeException fault) {
            archive.close();
            throw fault;
        }
    }

    private FileFace firstSheet() throws IOException {
        refuseOthers();
        var sheets = visibleSheets();
        var places = places();
        var texts = archive.getEntry("xl/sharedStrings.xml") == null ? SharedTexts.none() : texts();
        var styles = archive.getEntry("xl/styles.xml") == null ? new NumberStyles(from1904) : styles();
        for (var sheet : sheets) {
            var part = places.get(sheet.relation());
            if (part != null && archive.getEntry(part) != null) {
                if (!isEmpty(part, texts, styles)) {
                    return new FileFace(FileFace.Kind.XLSX, sheet.name(), lines(part, texts, styles, archive::close));
                }
            }
        }
        throw new UnreadableFile(ImportTrouble.EMPTY);
    }

    private boolean isEmpty(String part, SharedTexts texts, NumberStyles styles) throws IOException {
        try (var lines = lines(part, texts, styles, () -> {})) {
            return lines.next().isEmpty();
        }
    }

    private SheetLines lines(String part, SharedTexts texts, NumberStyles styles, SheetLines.Closing closing)
            throws IOException {
        return new SheetLines(part(part, Unpacked.LARGEST), texts, styles, closing);
    }

    private void refuseOthers() throws IOException {
        if (archive.size() > MOST_PARTS) {
            throw new UnreadableFile(ImportTrouble.TOO_LARGE_INSIDE);
        }
        if (archive.stream().map(ZipEntry::getName).anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new UnreadableFile(ImportTrouble.MACROS);
        }
        if (archive.getEntry("xl/workbook.bin") != null) {
            throw new UnreadableFile(ImportTrouble.BINARY_EXCEL);
        }
        if (archive.getEntry("mimetype") != null) {
            throw new UnreadableFile(ImportTrouble.OPEN_DOCUMENT);
        }
        if (archive.getEntry("xl/workbook.xml") == null) {
            throw new UnreadableFile(ImportTrouble.NO_TABLE);
        }
        if (archive.getEntry("[Content_Types].xml") != null && saysMacros()) {
            throw new UnreadableFile(ImportTrouble.MACROS);
        }
    }

    private boolean saysMacros() throws IOException {
        try (var xml = new Xml(part("[Content_Types].xml", LARGEST_SMALL_PART))) {
            while (xml.go()) {
                var isNamed = xml.begins("Override") || xml.begins("Default");
                if (isNamed && String.valueOf(xml.attribute("ContentType")).contains("macroEnabled")) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Sheet> visibleSheets() throws IOException {
        var sheets = new ArrayList<Sheet>();
        try (var xml = new Xml(part("xl/workbook.xml", LARGEST_SMALL_PART))) {
            while (xml.go()) {
                if (xml.begins("workbookPr")) {
                    var said = String.valueOf(xml.attribute("date1904"));
                    from1904 = said.equals("1") || said.equals("true");
                } else if (xml.begins("sheet")
                        && !String.valueOf(xml.attribute("state"))
                                .toLowerCase(Locale.ROOT)
                                .contains("hidden")) {
                    sheets.add(new Sheet(String.valueOf(xml.attribute("name")), xml.attribute("id")));
                }
            }
        }
        return sheets;
    }

    /** Where the parts are that the workbook names. */
    private Map<String, String> places() throws IOException {
        var places = new HashMap<String, String>();
        if (archive.getEntry("xl/_rels/workbook.xml.rels") == null) {
            throw new UnreadableFile(ImportTrouble.BROKEN);
        }
        try (var xml = new Xml(part("xl/_rels/workbook.xml.rels", LARGEST_SMALL_PART))) {
            while (xml.go()) {
                var target = xml.begins("Relationship") ? xml.attribute("Target") : null;
                if (target != null) {
                    places.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return places;
    }

    private SharedTexts texts() throws IOException {
        return SharedTexts.read(part("xl/sharedStrings.xml", LARGEST_TEXTS));
    }

    private NumberStyles styles() throws IOException {
        return NumberStyles.read(part("xl/styles.xml", LARGEST_SMALL_PART), from1904);
    }

    private InputStream part(String name, long atMost) throws IOException {
        return new Unpacked(archive, archive.getEntry(name), atMost);
    }
}
