package org.hotelleads.understanding;

/**
 * A word, a number or a symbol of a message, folded to lower case without accents, with its span in the message;
 * {@code glued} when nothing stands between it and the token before, {@code hyphenated} when only a hyphen does.
 */
record Token(Kind kind, String text, int start, int end, boolean glued, boolean hyphenated) {
    enum Kind {
        WORD,
        NUMBER,
        SYMBOL,
        /** A symbol that ends a sentence or a line. */
        STOP
    }

    private static final int LONGEST_COUNT = 4;

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String symbol) {
        return (kind == Kind.SYMBOL || kind == Kind.STOP) && text.equals(symbol);
    }

    /** Ends a sentence or a line. */
    boolean isStop() {
        return kind == Kind.STOP;
    }

    /** The figure, or -1 for a figure too long to be a day, a year or a count. */
    int figure() {
        return isNumber() && text.length() <= LONGEST_COUNT ? Integer.parseInt(text) : -1;
    }
}
