package org.hotelleads.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.hotelleads.fuzz.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever file somebody sends in is read or refused, without a fault and in no time. */
class TablesFuzzTest {

    private static final int MOST_LINES = 10_000;

    @TempDir
    private Path folder;

    private boolean reads(byte[] input) throws IOException {
        var file = Files.write(folder.resolve("file"), input);
        try (var lines = FileFace.open(file).lines()) {
            var read = 0;
            while (read < MOST_LINES && lines.next().isPresent()) {
                read++;
            }
            return read > 0;
        }
    }

    @Test
    void readsAnyText() {
        var good = Stream.of(
                        "name,email,phone\nAna Ruiz,ana@example.org,+34600111222\n\"Ruiz, Eva\",,\"0034 600\n111 223\"\n",
                        "\uFEFFNombre;Correo;Llegada\r\nÍñigo;inigo@example.org;31/12/2026\r\n",
                        "name\tamount\nBen\t1.234,56\n",
                        "name|note\nBo|\"she said \"\"yes\"\"\"\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();

        assertThat(Trial.of("texts to import", good, UnreadableFile.class)
                        .run(this::reads)
                        .tried())
                .isPositive();
    }

    @Test
    void readsAnyWorkbook() throws IOException {
        assertThat(Trial.of("workbooks to import", List.of(workbook()), UnreadableFile.class)
                        .run(this::reads)
                        .tried())
                .isPositive();
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "HotelLeads", "1.0")) {
            var sheet = book.newWorksheet("Guests");
            sheet.value(0, 0, "name");
            sheet.value(0, 1, "email");
            sheet.value(1, 0, "Ana Ruiz");
            sheet.value(1, 1, "ana@example.org");
            sheet.value(2, 0, "Ben");
            sheet.value(2, 1, 34600111222L);
        }
        return bytes.toByteArray();
    }
}
