package org.hotelleads.product;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What somebody sees who opens a file of leads, sheet by sheet: texts as they are, everything else as times. */
record Workbook(List<List<List<Object>>> sheets) {

    static Workbook of(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return new Workbook(book.getSheets()
                    .map(sheet -> {
                        try {
                            return sheet.read().stream().map(Workbook::cells).toList();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(Row row) {
        return row.stream().map(Workbook::value).toList();
    }

    /** An empty cell is an empty text. */
    private static Object value(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getType() == CellType.STRING ? cell.asString() : cell.asDate();
    }
}
