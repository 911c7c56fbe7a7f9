package org.hotelleads.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Papers take whatever guests write, in any script and of any length. */
class PaperTest {

    private record Read(String text, int pages) {}

    private static Read paper(String... texts) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var paper = new Paper("Título", Locale.forLanguageTag("es"))) {
            for (var text : texts) {
                paper.text(text);
            }
            paper.write(file);
        }
        try (var read = Loader.loadPDF(file.toByteArray())) {
            return new Read(new PDFTextStripper().getText(read), read.getNumberOfPages());
        }
    }

    @Test
    void latinGreekAndCyrillicAreReadAsTheyWere() throws Exception {
        assertThat(paper("Ñandú, Übergröße, Žluťoučký", "Καλημέρα κόσμε", "Добрый день")
                        .text())
                .contains("Título", "Ñandú, Übergröße, Žluťoučký", "Καλημέρα κόσμε", "Добрый день");
    }

    @Test
    void whatTheFontHasNotIsShownAsABox() throws Exception {
        assertThat(paper("Room 部屋 🏨 please\u0000\u200b").text()).contains("Room □□ □ please");
    }

    @Test
    void hebrewStandsFromRightToLeft() throws Exception {
        var text = new Letters(new org.apache.pdfbox.pdmodel.PDDocument()).inVisualOrder("שלום (abc)");

        assertThat(text).isEqualTo("(abc) םולש");
    }

    @Test
    void longTextsGoOnOverPagesAndLongWordsAreCut() throws Exception {
        var long_ = paper("word ".repeat(5_000), "x".repeat(3_000));

        assertThat(long_.pages()).isGreaterThan(4);
        assertThat(long_.text().replaceAll("[^x]", "")).hasSizeGreaterThanOrEqualTo(3_000);
    }
}
