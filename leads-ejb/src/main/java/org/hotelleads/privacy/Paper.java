package org.hotelleads.privacy;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages of A4 that are filled from above: headings, lines and paragraphs, which go on over as many pages as they need. */
final class Paper implements Closeable {

    private static final float MARGIN = 56;
    private static final float PLAIN = 10;
    private static final float SMALL = 8;
    private static final float SPACING = 1.4f;
    private static final float[] HEADINGS = {18, 13, 11};
    private static final float INK = 0.12f;
    private static final float QUIET = 0.4f;

    private final PDDocument document = new PDDocument();
    private final Letters letters;
    private PDPageContentStream page;
    private float height;

    Paper(String title, Locale locale) throws IOException {
        letters = new Letters(document);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("HotelLeads");
        document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
        turn();
        heading(0, title);
    }

    /** Begins a part; 0 is the title, 1 a part, 2 a part of it. */
    void heading(int level, String text) throws IOException {
        var size = HEADINGS[Math.min(level, HEADINGS.length - 1)];
        skip(level == 0 ? 0 : size);
        keepTogether(size * SPACING + 2 * PLAIN * SPACING);
        write(text, size, 0, INK);
        skip(size / 4);
    }

    /** What something is called, and what it is. */
    void line(String label, String value) throws IOException {
        write(label + ": " + value, PLAIN, 0, INK);
    }

    /** What belongs to the text that follows. */
    void note(String text) throws IOException {
        skip(SMALL / 2);
        keepTogether(SMALL * SPACING + PLAIN * SPACING);
        write(text, SMALL, 0, QUIET);
    }

    /** A text, with its own lines. */
    void text(String text) throws IOException {
        for (var line : text.split("\\R", -1)) {
            write(line, PLAIN, PLAIN, INK);
        }
    }

    void gap() {
        skip(PLAIN / 2);
    }

    private void write(String text, float size, float indent, float grey) throws IOException {
        var width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
        for (var line : letters.lines(text, size, width)) {
            if (height - size * SPACING < MARGIN) {
                turn();
            }
            height -= size * SPACING;
            page.beginText();
            page.setNonStrokingColor(grey);
            page.setFont(letters.font(), size);
            var aside = letters.isRightToLeft(line) ? width - letters.width(line, size) : 0;
            page.newLineAtOffset(MARGIN + indent + aside, height);
            page.showText(letters.inVisualOrder(line));
            page.endText();
        }
    }

    private void skip(float space) {
        height -= space;
    }

    private void keepTogether(float space) throws IOException {
        if (height - space < MARGIN) {
            turn();
        }
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        var next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        height = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** Numbers the pages and gives all of them away; nothing more can be written. */
    void write(OutputStream to) throws IOException {
        page.close();
        page = null;
        var all = document.getNumberOfPages();
        for (var number = 0; number < all; number++) {
            try (var foot = new PDPageContentStream(document, document.getPage(number), AppendMode.APPEND, true)) {
                foot.beginText();
                foot.setNonStrokingColor(QUIET);
                foot.setFont(letters.font(), SMALL);
                foot.newLineAtOffset(MARGIN, MARGIN / 2);
                foot.showText(number + 1 + " / " + all);
                foot.endText();
            }
        }
        document.save(to);
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
        document.close();
    }
}
