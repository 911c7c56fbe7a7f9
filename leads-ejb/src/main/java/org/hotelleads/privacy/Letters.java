package org.hotelleads.privacy;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a paper: Liberation Sans, which has Latin, Greek, Cyrillic and Hebrew. What it has no picture of is shown as
 * an empty box, so that one sees that there was something.
 */
final class Letters {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int BOX = 0x25A1;
    private static final float UNITS = 1000;

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Letters(PDDocument document) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    PDFont font() {
        return font;
    }

    /** The text in lines no longer than the width, in points; broken between words where there are some. */
    List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : printable(text).split(" ", -1)) {
            var next = line.isEmpty() ? word : " " + word;
            if (width(line + next, size) <= width) {
                line.append(next);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(cut(word, size, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word that is longer than a line is cut; gives what is left of it. */
    private String cut(String word, float size, float width, List<String> lines) {
        var piece = new StringBuilder();
        var used = 0f;
        for (var at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            var letter = word.codePointAt(at);
            var more = widthOf(letter) * size / UNITS;
            if (used + more > width && !piece.isEmpty()) {
                lines.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.appendCodePoint(letter);
            used += more;
        }
        return piece.toString();
    }

    float width(CharSequence text, float size) {
        return (float) text.codePoints().mapToDouble(this::widthOf).sum() * size / UNITS;
    }

    private float widthOf(int letter) {
        return widths.computeIfAbsent(letter, this::measured);
    }

    /** Less than nothing where there is no picture of it. */
    private float measured(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IOException | IllegalArgumentException noPicture) {
            return -1;
        }
    }

    private String printable(String text) {
        var all = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isISOControl(letter) || letter == 0xA0) {
                all.append(' ');
            } else if (Character.getType(letter) != Character.FORMAT && letter != 0xFE0F) {
                all.appendCodePoint(widthOf(letter) < 0 ? BOX : letter);
            }
        });
        return all.toString();
    }

    boolean isRightToLeft(String line) {
        return new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }

    /** From left to right as the eye sees it. */
    String inVisualOrder(String line) {
        var order = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (order.isLeftToRight()) {
            return line;
        }
        var runs = order.getRunCount();
        var levels = new byte[runs];
        var pieces = new Object[runs];
        for (var run = 0; run < runs; run++) {
            levels[run] = (byte) order.getRunLevel(run);
            var piece = line.substring(order.getRunStart(run), order.getRunLimit(run));
            pieces[run] = levels[run] % 2 == 0 ? piece : mirrored(piece);
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        var all = new StringBuilder();
        for (var piece : pieces) {
            all.append(piece);
        }
        return all.toString();
    }

    private static String mirrored(String piece) {
        var all = new StringBuilder();
        new StringBuilder(piece).reverse().codePoints().forEach(letter -> all.appendCodePoint(mirror(letter)));
        return all.toString();
    }

    private static int mirror(int letter) {
        return switch (letter) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            default -> letter;
        };
    }
}
