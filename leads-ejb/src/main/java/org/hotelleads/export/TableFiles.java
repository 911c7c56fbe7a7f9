package org.hotelleads.export;

import java.io.IOException;
import java.io.OutputStream;

/** Begins files of tables. */
public final class TableFiles {

    private TableFiles() {}

    /**
     * Begins a file in the stream, which stays open when the file is closed. The same rows and the same layout always
     * give the same bytes.
     */
    public static TableFile open(OutputStream out, FileFormat format, TableLayout layout) throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(out, layout);
            case XLSX -> new XlsxTable(out, layout);
        };
    }
}
