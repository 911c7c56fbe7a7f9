package org.hotelleads.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hotelleads.importing.table.SomeFile.cells;
import static org.hotelleads.importing.table.SomeFile.parts;
import static org.hotelleads.importing.table.SomeFile.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import org.assertj.core.api.AbstractThrowableAssert;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Workbooks are read as their makers meant them; what was made to do harm is refused before it can. */
class WorkbooksTest {

    private static final String HEAD =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Phone</t></is></c></row>";

    private static String cell(String cell) throws IOException {
        return cells(workbook("<row r=\"1\">" + cell + "</row>")).get(0).get(0);
    }

    private static AbstractThrowableAssert<?, ?> refused(Path file) {
        return assertThatThrownBy(() -> SomeFile.lines(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void readsTextsNumbersAndGaps() throws IOException {
        var rows = HEAD + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"D4\"><v>600111222</v></c></row>";

        var lines = SomeFile.lines(workbook(rows));

        assertThat(lines).extracting(Line::number).containsExactly(1, 4);
        assertThat(lines.get(1).cells()).containsExactly("Ana Ruiz", "", "", "600111222");
        assertThat(FileFace.open(workbook(rows)).how()).isEqualTo("Guests");
    }

    @Test
    void writesPhonesInFiguresAndNumbersAsTheyAreShown() throws IOException {
        assertThat(cell("<c r=\"A1\"><v>3.4600111222E10</v></c>")).isEqualTo("34600111222");
        assertThat(cell("<c r=\"A1\"><v>600111222.0</v></c>")).isEqualTo("600111222");
        assertThat(cell("<c r=\"A1\"><v>0.30000000000000004</v></c>")).isEqualTo("0.3");
        assertThat(cell("<c r=\"A1\"><v>1E+999999999</v></c>")).isEqualTo("1E+999999999");
    }

    @Test
    void knowsDatesByTheirStyle() throws IOException {
        assertThat(cell("<c r=\"A1\" s=\"1\"><v>46246</v></c>")).isEqualTo("2026-08-12");
        assertThat(cell("<c r=\"A1\" s=\"2\"><v>46246.770833333336</v></c>")).isEqualTo("2026-08-12T18:30");
        assertThat(cell("<c r=\"A1\" s=\"3\"><v>46246</v></c>")).isEqualTo("46246");
        assertThat(cell("<c r=\"A1\" s=\"0\"><v>46246</v></c>")).isEqualTo("46246");
        assertThat(cell("<c r=\"A1\" s=\"1\"><v>1</v></c>")).isEqualTo("1900-01-01");
    }

    @Test
    void countsFrom1904WhereTheWorkbookDoes() throws IOException {
        var parts = parts("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44784</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));

        assertThat(cells(workbook(parts))).containsExactly(List.of("2026-08-12"));
    }

    @Test
    void takesOfFormulasTheValueThatTheyHad() throws IOException {
        assertThat(cell("<c r=\"A1\"><f>1+1</f><v>2</v></c>")).isEqualTo("2");
        assertThat(cell("<c r=\"A1\" t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>Ana</v></c>"))
                .isEqualTo("Ana");
        assertThat(cell("<c r=\"A1\" t=\"b\"><v>1</v></c>")).isEqualTo("TRUE");
    }

    @Test
    void passesOverHiddenAndEmptySheets() throws IOException {
        var parts = parts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace(
                        "r:id=\"rId1\"/>",
                        "r:id=\"rId1\" state=\"veryHidden\"/><sheet name=\"Second\" sheetId=\"2\" r:id=\"rId2\"/>"));
        parts.put(
                "xl/worksheets/sheet2.xml",
                parts.get("xl/worksheets/sheet1.xml").replace("<v>1</v>", "<v>2</v>"));

        assertThat(cells(workbook(parts))).containsExactly(List.of("2"));
    }

    @Test
    void readsWhatOurOwnExportWrites() throws IOException {
        var file = Files.createTempFile("own", ".xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Leads");
            sheet.value(0, 0, "Name");
            sheet.value(1, 0, "José Núñez");
            sheet.value(1, 1, "+34600111222");
        }

        assertThat(cells(file)).containsExactly(List.of("Name"), List.of("José Núñez", "+34600111222"));
        Files.delete(file);
    }

    @Test
    void refusesMacrosWhateverTheNameOfTheFile() {
        var parts = parts(HEAD);
        parts.put("xl/vbaProject.bin", "x");
        refused(workbook(parts)).hasFieldOrPropertyWithValue("why", ImportTrouble.MACROS);

        var said = parts(HEAD);
        said.put(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>");
        refused(workbook(said)).hasFieldOrPropertyWithValue("why", ImportTrouble.MACROS);
    }

    @Test
    void refusesPasswordsAndOtherFormatsByTheirContent() {
        var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        refused(SomeFile.of(ole)).hasFieldOrPropertyWithValue("why", ImportTrouble.OLD_EXCEL);
        var locked = new ByteArrayOutputStream();
        locked.writeBytes(ole);
        locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused(SomeFile.of(locked.toByteArray())).hasFieldOrPropertyWithValue("why", ImportTrouble.ENCRYPTED);

        var open = parts(HEAD);
        open.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        refused(workbook(open)).hasFieldOrPropertyWithValue("why", ImportTrouble.OPEN_DOCUMENT);
        var binary = parts(HEAD);
        binary.put("xl/workbook.bin", "");
        refused(workbook(binary)).hasFieldOrPropertyWithValue("why", ImportTrouble.BINARY_EXCEL);
        refused(SomeFile.zip(out -> out.putNextEntry(new ZipEntry("readme.txt"))))
                .hasFieldOrPropertyWithValue("why", ImportTrouble.NO_TABLE);
    }

    @Test
    void refusesAPartThatGrowsBeyondMeasureBeforeItIsUnpacked() {
        var bomb = SomeFile.zip(out -> {
            for (var part : parts("").entrySet()) {
                if (!part.getKey().contains("sheet1")) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            SomeFile.fill(out, "<worksheet><sheetData>", 300L << 20, "</sheetData></worksheet>");
        });

        assertThat(bomb.toFile().length()).isLessThan(1 << 20);
        refused(bomb).hasFieldOrPropertyWithValue("why", ImportTrouble.TOO_LARGE_INSIDE);
    }

    @Test
    void refusesThousandsOfParts() {
        var crowd = SomeFile.zip(out -> {
            for (var part = 0; part < 6_000; part++) {
                out.putNextEntry(new ZipEntry("xl/p" + part));
            }
        });

        refused(crowd).hasFieldOrPropertyWithValue("why", ImportTrouble.TOO_LARGE_INSIDE);
    }

    @Test
    void refusesCellsFarOutAndTextsWithoutEnd() {
        refused(workbook("<row r=\"1\"><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>"))
                .hasFieldOrPropertyWithValue("why", ImportTrouble.TOO_MANY_COLUMNS);
        refused(workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + "x".repeat(40_000) + "</v></c></row>"))
                .hasFieldOrPropertyWithValue("why", ImportTrouble.CELL_TOO_LONG);
        refused(workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>"))
                .hasFieldOrPropertyWithValue("why", ImportTrouble.BROKEN);
        refused(workbook("<row r=\"1\"><c r=\"A1\"><v>1</v>")).hasFieldOrPropertyWithValue("why", ImportTrouble.BROKEN);
    }

    @Test
    void refusesDocumentTypesInEveryPart() {
        var laughs = "<!DOCTYPE lol [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        for (var part : parts(HEAD).keySet()) {
            var parts = parts(HEAD);
            parts.computeIfPresent(part, (name, xml) -> laughs + xml);
            refused(workbook(parts)).as(part).hasFieldOrPropertyWithValue("why", ImportTrouble.DOCUMENT_TYPE);
        }
    }

    /** Whoever fetched the entity would knock here. */
    @Test
    void fetchesNoEntityFromAnywhere() throws IOException {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            door.setSoTimeout(300);
            var entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:" + door.getLocalPort() + "/\">]>";
            var parts = parts("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row>");
            parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> entity + xml);

            refused(workbook(parts)).hasFieldOrPropertyWithValue("why", ImportTrouble.DOCUMENT_TYPE);
            var wide = parts(HEAD);
            refused(SomeFile.zip(out -> {
                        for (var part : wide.entrySet()) {
                            out.putNextEntry(new ZipEntry(part.getKey()));
                            var isSheet = part.getKey().contains("sheet1");
                            out.write(
                                    isSheet
                                            ? ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + entity
                                                            + part.getValue())
                                                    .getBytes(StandardCharsets.UTF_16LE)
                                            : part.getValue().getBytes(StandardCharsets.UTF_8));
                        }
                    }))
                    .hasFieldOrPropertyWithValue("why", ImportTrouble.DOCUMENT_TYPE);
            assertThatThrownBy(door::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
