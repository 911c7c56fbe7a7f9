package org.hotelleads.understanding;

import java.text.Normalizer;

/** Lower case without accents, one character for one, so that spans in the folded text are spans in the message. */
final class Folding {
    private static final char[] FOLDED = table();

    private Folding() {}

    static char[] fold(String text, int length) {
        char[] folded = new char[length];
        for (int i = 0; i < length; i++) {
            folded[i] = FOLDED[text.charAt(i)];
        }
        return folded;
    }

    static String fold(String text) {
        return new String(fold(text, text.length()));
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = c < 0x80 ? (char) Character.toLowerCase(c) : foldOne((char) c);
        }
        return table;
    }

    private static char foldOne(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00BA', '\u00B0', '\u00AA' -> '\u00BA';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '\u00DF' -> 's';
            default -> withoutAccent(c);
        };
    }

    private static char withoutAccent(char c) {
        if (c < 0xC0 || c > 0x24F) {
            return Character.toLowerCase(c);
        }
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
}
