package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Cuts a message into tokens in one pass over its first 16,384 characters; any text will do. */
final class Tokens {
    static final int LONGEST_TEXT = 16_384;
    private static final String STOPS = ".!?;\n¿¡";
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]");

    private final char[] folded;
    private final List<Token> found = new ArrayList<>();

    private Tokens(String text) {
        this.folded = Folding.fold(text, Math.min(text.length(), LONGEST_TEXT));
    }

    static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        int at = 0;
        int lastEnd = 0;
        while (at < folded.length) {
            int end = endOfToken(at);
            if (end > at) {
                add(at, end, lastEnd);
                lastEnd = end;
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private int endOfToken(int at) {
        char c = folded[at];
        if (isDigit(c)) {
            return run(at, Tokens::isDigit);
        }
        if (Character.isLetter(c)) {
            return run(at, letter -> Character.isLetter(letter) || isMark(letter));
        }
        return isGap(at) ? at : at + 1;
    }

    /** White space, and the apostrophe or hyphen within a word, separate tokens without being one. */
    private boolean isGap(int at) {
        char c = folded[at];
        if (c == '\n') {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || isMark(c)
                || c == '\''
                || (c == '-' && isLetterAt(at - 1) && isLetterAt(at + 1));
    }

    private boolean isLetterAt(int at) {
        return at >= 0 && at < folded.length && Character.isLetter(folded[at]);
    }

    private int run(int from, IntPredicate belongs) {
        int end = from + 1;
        while (end < folded.length && belongs.test(folded[end])) {
            end++;
        }
        return end;
    }

    private void add(int start, int end, int lastEnd) {
        Token.Kind kind = kindAt(start);
        boolean hyphenated = lastEnd > 0 && start == lastEnd + 1 && folded[lastEnd] == '-';
        String word = new String(folded, start, end - start);
        if (kind == Token.Kind.WORD && word.chars().anyMatch(Tokens::isMark)) {
            word = MARKS.matcher(word).replaceAll("");
        }
        found.add(new Token(kind, word, start, end, start == lastEnd && start > 0, hyphenated));
    }

    private Token.Kind kindAt(int at) {
        char c = folded[at];
        if (isDigit(c)) {
            return Token.Kind.NUMBER;
        }
        if (Character.isLetter(c)) {
            return Token.Kind.WORD;
        }
        boolean within = c == '.' && at + 1 < folded.length && Character.isLetterOrDigit(folded[at + 1]);
        return STOPS.indexOf(c) >= 0 && !within ? Token.Kind.STOP : Token.Kind.SYMBOL;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && c <= 0x36F;
    }
}
