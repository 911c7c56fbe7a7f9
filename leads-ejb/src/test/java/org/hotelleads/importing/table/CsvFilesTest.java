package org.hotelleads.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hotelleads.importing.table.SomeFile.cells;
import static org.hotelleads.importing.table.SomeFile.lines;
import static org.hotelleads.importing.table.SomeFile.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files of all makers are read, and none can do harm. */
class CsvFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsWhatStandsBetweenTheCells(String separator) throws IOException {
        var file = text("Name,Email,Amount\nAna,ana@example.org,12\nLuis,luis@example.org,7\n".replace(",", separator));

        assertThat(cells(file))
                .containsExactly(
                        List.of("Name", "Email", "Amount"),
                        List.of("Ana", "ana@example.org", "12"),
                        List.of("Luis", "luis@example.org", "7"));
    }

    @Test
    void isNotMisledByCommasInAmountsAndTexts() throws IOException {
        var file = text("Gast;Betrag;Wunsch\nAna;1.234,50;ruhig, hoch, hell\nLuis;7,00;\n");

        assertThat(cells(file)).contains(List.of("Ana", "1.234,50", "ruhig, hoch, hell"), List.of("Luis", "7,00"));
    }

    @Test
    void heedsTheHintOfExcel() throws IOException {
        var lines = lines(text("sep=|\r\nName|Email\r\nAna|a@b.de\r\n"));

        assertThat(lines).extracting(Line::number).containsExactly(2, 3);
        assertThat(lines.get(0).cells()).containsExactly("Name", "Email");
    }

    @Test
    void readsLineEndsSeparatorsAndQuotesWithinQuotes() throws IOException {
        var file = text("Name,Message\r\n\"Ruiz, Ana\",\"She said \"\"hola\"\"\r\nand left\"\r\nLuis,5\" screen\r\n");

        assertThat(cells(file))
                .containsExactly(
                        List.of("Name", "Message"),
                        List.of("Ruiz, Ana", "She said \"hola\"\r\nand left"),
                        List.of("Luis", "5\" screen"));
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        var lines = lines(text("Name,Email\n\n,,\n\"Ana\nRuiz\",a@b.de\nLuis,l@b.de"));

        assertThat(lines).extracting(Line::number).containsExactly(1, 4, 5);
    }

    @Test
    void tellsHowTheLettersAreWritten() throws IOException {
        var text = "Nombre,Correo\nJosé Núñez,jose@example.org\n";

        assertThat(how(text(text))).isEqualTo("UTF-8 ,");
        assertThat(how(text("\uFEFF" + text))).isEqualTo("UTF-8 ,");
        assertThat(how(text(text, WINDOWS))).isEqualTo("Windows-1252 ,");
        assertThat(how(text(text, StandardCharsets.UTF_16LE))).isEqualTo("UTF-16LE ,");
        assertThat(how(text("\uFEFF" + text, StandardCharsets.UTF_16BE))).isEqualTo("UTF-16BE ,");
        for (var charset :
                List.of(StandardCharsets.UTF_8, WINDOWS, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(cells(text(text, charset)).get(1)).containsExactly("José Núñez", "jose@example.org");
        }
        assertThat(cells(text("\uFEFF" + text)).get(0)).containsExactly("Nombre", "Correo");
    }

    @Test
    void looksAtTheWholeFileBeforeItSaysUtf8() throws IOException {
        var file = text("Name;Ort\n" + "Ana;Palma\n".repeat(20_000) + "Jörg;Köln\n", WINDOWS);

        assertThat(how(file)).isEqualTo("Windows-1252 ;");
        assertThat(lines(file)).last().extracting(line -> line.cell(1)).isEqualTo("Köln");
    }

    private static String how(Path file) throws IOException {
        var face = FileFace.open(file);
        face.lines().close();
        return face.how();
    }

    @Test
    void stopsAtAQuoteThatIsNeverClosed() {
        assertThatThrownBy(() -> lines(text("Name,Text\nAna,\"never closed\nLuis,x\n")))
                .isInstanceOfSatisfying(UnreadableFile.class, flaw -> {
                    assertThat(flaw.why()).isEqualTo(ImportTrouble.OPEN_QUOTE);
                    assertThat(flaw.row()).isEqualTo(2);
                });
    }

    @Test
    void holdsNoCellThatIsTooLongNorRowsThatAreTooWide() {
        assertThatThrownBy(() -> lines(text("Name,Text\nAna,\"" + "x".repeat(40_000) + "\"\n")))
                .hasFieldOrPropertyWithValue("why", ImportTrouble.CELL_TOO_LONG);
        assertThatThrownBy(() -> lines(text("a,".repeat(300) + "\n")))
                .hasFieldOrPropertyWithValue("why", ImportTrouble.TOO_MANY_COLUMNS);
    }

    @Test
    void takesNoProgramNorPictureForAText() {
        assertThatThrownBy(() -> FileFace.open(
                        SomeFile.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0})))
                .hasFieldOrPropertyWithValue("why", ImportTrouble.NO_TABLE);
        assertThatThrownBy(() -> FileFace.open(text("%PDF-1.7\n")))
                .hasFieldOrPropertyWithValue("why", ImportTrouble.NO_TABLE);
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(lines(text(""))).isEmpty();
        assertThat(lines(text("\n\n \n"))).isEmpty();
    }
}
