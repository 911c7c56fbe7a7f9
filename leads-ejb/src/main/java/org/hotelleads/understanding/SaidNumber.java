package org.hotelleads.understanding;

/** A phone number said figure by figure in words: "six hundred", "double four", "zero six douze trente-quatre". */
final class SaidNumber {
    private static final int MOST_TOKENS = 45;

    private final Reading message;
    private final StringBuilder digits = new StringBuilder();
    private int words;
    private int end;

    private SaidNumber(Reading message) {
        this.message = message;
    }

    /** The number whose first word is at the token; without words of figures it has none. */
    static SaidNumber at(Reading message, int from) {
        SaidNumber said = new SaidNumber(message);
        if (message.isAny(from, Sense.SAID_FIGURE, Sense.DOUBLE, Sense.TRIPLE, Sense.PLUS)
                || isPlus(message, from)
                || message.token(from).isNumber() && isSaidNext(message, from + 1)) {
            said.read(from);
        }
        return said;
    }

    private static boolean isSaidNext(Reading message, int at) {
        return message.isAny(at, Sense.SAID_FIGURE, Sense.DOUBLE, Sense.TRIPLE)
                || message.isAny(at + 1, Sense.SAID_FIGURE, Sense.DOUBLE, Sense.TRIPLE);
    }

    private static boolean isPlus(Reading message, int at) {
        return message.isSymbol(at, "+") && message.is(at + 1, Sense.SAID_FIGURE);
    }

    String digits() {
        return digits.toString();
    }

    /** How many of its figures were said in words. */
    int words() {
        return words;
    }

    int end() {
        return end;
    }

    private void read(int from) {
        int at = from;
        if (message.is(at, Sense.PLUS) || message.isSymbol(at, "+")) {
            digits.append('+');
            at = Math.max(at + 1, message.skip(at, Sense.PLUS));
        }
        boolean more = true;
        while (more && at - from < MOST_TOKENS) {
            int next = figure(at);
            more = next > at;
            end = more ? next : end;
            at = more && message.isSymbol(next, ",") ? next + 1 : next;
        }
    }

    /** Appends the figure at the token and tells the token after it, or the same when there is none. */
    private int figure(int at) {
        if (message.has(at)
                && message.token(at).isNumber()
                && message.token(at).text().length() <= 4) {
            digits.append(message.token(at).text());
            return at + 1;
        }
        int times = message.is(at, Sense.TRIPLE) ? 3 : message.is(at, Sense.DOUBLE) ? 2 : 1;
        int from = times == 3 ? message.skip(at, Sense.TRIPLE) : times == 2 ? message.skip(at, Sense.DOUBLE) : at;
        Hit figure = message.hit(from, Sense.SAID_FIGURE);
        if (figure == null) {
            return at;
        }
        words += times;
        if (figure.value() >= 100) {
            return hundreds(figure);
        }
        digits.append(String.valueOf(figure.value()).repeat(times));
        return figure.to();
    }

    private int hundreds(Hit hundred) {
        int from = message.skip(hundred.to(), Sense.AND);
        Hit rest = message.hit(from, Sense.SAID_FIGURE);
        boolean together = rest != null && rest.value() >= 10 && rest.value() < 100;
        digits.append(hundred.value() + (together ? rest.value() : 0));
        return together ? rest.to() : hundred.to();
    }
}
