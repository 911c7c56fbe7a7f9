package org.hotelleads.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.hotelleads.lead.LeadStatus;
import org.hotelleads.search.LeadColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, read back. */
class XlsxTableTest {

    @TempDir
    Path folder;

    private static final TableLayout NAMES = Tables.of(LeadColumn.NAME);

    private static List<Row> sheet(byte[] file, int index) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            return book.getSheet(index).orElseThrow().read();
        }
    }

    private String part(byte[] file, String name) throws IOException {
        var stored = Files.write(folder.resolve("table.xlsx"), file);
        try (var zip = new ZipFile(stored.toFile());
                var part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String name(String written) throws IOException {
        var rows = sheet(Tables.write(FileFormat.XLSX, NAMES, new Object[] {written}), 0);
        return rows.get(1).getCell(0).asString();
    }

    @Test
    void writesEachKindOfValue() throws IOException {
        var layout = Tables.of(
                LeadColumn.NAME,
                LeadColumn.PHONE,
                LeadColumn.STATUS,
                LeadColumn.ARRIVAL,
                LeadColumn.CAPTURED_AT,
                LeadColumn.SCORE,
                LeadColumn.AMOUNT,
                LeadColumn.EMAIL);
        var day = LocalDate.parse("2026-08-12");
        var time = LocalDateTime.parse("2026-08-12T14:05:33");

        var rows = sheet(
                Tables.write(FileFormat.XLSX, layout, new Object[] {
                    "=1+1", "+34600111222", LeadStatus.LOST, day, time, 7, new BigDecimal("1234.50"), null
                }),
                0);

        assertThat(rows.get(0).getCellText(0)).isEqualTo("Name");
        var row = rows.get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).asString()).isEqualTo("=1+1");
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).asString()).isEqualTo("+34600111222");
        assertThat(row.getCell(2).asString()).isEqualTo("Lost");
        assertThat(row.getCell(3).asDate()).isEqualTo(day.atStartOfDay());
        assertThat(row.getCell(3).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(row.getCell(4).asDate()).isEqualTo(time);
        assertThat(row.getCell(5).asNumber()).isEqualByComparingTo("7");
        assertThat(row.getCell(6).asNumber()).isEqualByComparingTo("1234.50");
    }

    @Test
    void headingsAreFrozenAndFilter() throws IOException {
        var file = Tables.write(FileFormat.XLSX, NAMES, new Object[] {"Ana"}, new Object[] {"Bo"});
        var sheet = part(file, "xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:A3\"");
        assertThat(part(file, "xl/sharedStrings.xml")).doesNotContain("Ana");
    }

    @Test
    void theLastSheetSaysWhatItIsAbout() throws IOException {
        var file = Tables.write(FileFormat.XLSX, NAMES, new Object[] {"Ana"});

        assertThat(sheet(file, 1).get(0).getCellText(0)).isEqualTo("Leads");
        assertThat(sheet(file, 1).get(0).getCellText(1)).isEqualTo("all");
        assertThat(sheet(file, 1).get(1).getCellText(0)).isEqualTo("Rows");
        assertThat(sheet(file, 1).get(1).getCellText(1)).isEqualTo("1");
    }

    @Test
    void goesOnInAFurtherSheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var rows = new Object[25][];
        for (var number = 0; number < rows.length; number++) {
            rows[number] = new Object[] {"Guest " + number};
        }
        Tables.write(new XlsxTable(bytes, NAMES, 11), rows);

        var third = sheet(bytes.toByteArray(), 2);
        assertThat(sheet(bytes.toByteArray(), 0)).hasSize(11);
        assertThat(third).hasSize(6);
        assertThat(third.get(0).getCellText(0)).isEqualTo("Name");
        assertThat(third.get(5).getCellText(0)).isEqualTo("Guest 24");
        assertThat(sheet(bytes.toByteArray(), 3).get(0).getCellText(0)).isEqualTo("Leads");
    }

    @Test
    void leavesOutWhatNoWorkbookCanHold() throws IOException {
        assertThat(name("a\u0001b\uFFFEc\uD800d\u000Be")).isEqualTo("abcde");
        assertThat(name("<&>\"' \uD83C\uDFE8\n")).isEqualTo("<&>\"' \uD83C\uDFE8\n");
        assertThat(name("_x0041_")).isEqualTo("_x005F_x0041_");
    }

    @Test
    void whatIsTooLongEndsWithDots() throws IOException {
        assertThat(name("x".repeat(32_767))).hasSize(32_767).endsWith("xx");
        assertThat(name("x".repeat(32_768))).hasSize(32_767).endsWith("x…");
        assertThat(name("x".repeat(32_765) + "\uD83C\uDFE8yyy")).hasSize(32_766).endsWith("x…");
    }

    @Test
    void theSameRowsAlwaysGiveTheSameBytes() throws IOException, InterruptedException {
        var layout = Tables.of(LeadColumn.NAME, LeadColumn.CAPTURED_AT, LeadColumn.ARRIVAL);
        var row = new Object[] {"Ana", LocalDateTime.parse("2026-08-12T14:05:33"), LocalDate.parse("2026-08-12")};

        var first = Tables.write(FileFormat.XLSX, layout, row, row);
        Thread.sleep(5);
        var second = Tables.write(FileFormat.XLSX, layout, row, row);

        assertThat(second).isEqualTo(first);
        assertThat(part(first, "docProps/core.xml")).contains(">2000-01-01T00:00:00.000Z<");
    }

    @Test
    void daysBeforeTheCalendarOfSpreadsheetsAreText() throws IOException {
        var file =
                Tables.write(FileFormat.XLSX, Tables.of(LeadColumn.ARRIVAL), new Object[] {LocalDate.of(1899, 5, 1)});

        assertThat(sheet(file, 0).get(1).getCell(0).asString()).isEqualTo("1899-05-01");
    }

    @Test
    void anEmptyTableIsAWorkbook() throws IOException {
        assertThat(sheet(Tables.write(FileFormat.XLSX, NAMES), 0)).hasSize(1);
    }
}
