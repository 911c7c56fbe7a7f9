package org.hotelleads.understanding;

/** Tells the full stops that end a sentence from those of dates, ordinals and abbreviations: "vom 3. bis 9. Mai", "21 dic. al 6". */
final class Points {
    private static final int LONGEST_ABBREVIATION = 5;

    private final Reading message;
    private final String text;

    Points(Reading message, String text) {
        this.message = message;
        this.text = text;
    }

    /** For each token whether it ends a sentence or a line. */
    boolean[] stops() {
        boolean[] stops = new boolean[message.size()];
        for (int at = 0; at < stops.length; at++) {
            stops[at] = message.token(at).isStop() && !isWithin(at);
        }
        return stops;
    }

    private boolean isWithin(int at) {
        boolean point = at > 0 && message.token(at).is(".") && message.token(at).glued() && message.has(at + 1);
        return point && (endsFigure(at) || endsAbbreviation(at)) && goesOn(at + 1);
    }

    private boolean endsFigure(int at) {
        Token figure = message.token(at - 1);
        boolean day = figure.isNumber() && figure.text().length() <= 2;
        boolean ordinal = message.is(at, Sense.SUFFIX);
        boolean dated =
                at > 2 && message.isSymbol(at - 2, ".") && message.token(at - 2).glued();
        return day && (ordinal || dated);
    }

    private boolean endsAbbreviation(int at) {
        boolean shortOne = message.token(at - 1).text().length() <= LONGEST_ABBREVIATION;
        return shortOne && message.isAny(at - 1, Sense.MONTH, Sense.LOOSE_MONTH, Sense.WEEKDAY, Sense.LOOSE_WEEKDAY);
    }

    private boolean goesOn(int at) {
        Token next = message.token(at);
        boolean small = next.isWord() && Character.isLowerCase(text.charAt(next.start()));
        return small
                || next.isNumber()
                || next.is("-")
                || next.is("/")
                || next.is(",")
                || message.isAny(at, Sense.MONTH, Sense.LOOSE_MONTH, Sense.WEEKDAY);
    }
}
