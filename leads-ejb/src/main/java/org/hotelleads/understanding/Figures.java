package org.hotelleads.understanding;

/** Reads dates written in figures: 2026-08-12, 12/8/2026, 12.8., 24/12. */
final class Figures {
    private static final String SEPARATORS = "/-.";

    private final Reading message;
    private final DayOrder order;

    Figures(Reading message, DayOrder order) {
        this.message = message;
        this.order = order;
    }

    /** The date that starts at the token, or null. */
    Mention at(int from) {
        return at(from, false);
    }

    /** The date that starts at the token, or null; {@code expected} says that two figures may be a day here. */
    Mention at(int from, boolean expected) {
        if (!message.has(from) || message.token(from).figure() < 1 || isWithinNumber(from)) {
            return null;
        }
        int second = next(from);
        if (second < 0) {
            return spaced(from, expected);
        }
        int third = next(second);
        boolean whole = third > 0
                && message.token(from + 1)
                        .text()
                        .equals(message.token(second + 1).text());
        return whole ? threeParts(from, second, third) : twoParts(from, second, expected);
    }

    /** The index of the figure after a separator, or -1; around a full stop no space may stand. */
    private int next(int at) {
        if (!message.has(at + 2) || message.token(at + 2).figure() < 1) {
            return -1;
        }
        Token separator = message.token(at + 1);
        boolean tight = separator.glued() && message.token(at + 2).glued();
        boolean separates = SEPARATORS.contains(separator.text()) && (tight || !separator.is("."));
        return separates ? at + 2 : -1;
    }

    private boolean isWithinNumber(int from) {
        return from > 1
                && message.token(from).glued()
                && message.token(from - 1).glued()
                && message.token(from - 2).isNumber()
                && !message.isSymbol(from - 1, "-");
    }

    private Mention threeParts(int from, int second, int third) {
        int a = message.token(from).figure();
        int b = message.token(second).figure();
        int c = message.token(third).figure();
        if (a > 31) {
            return dated(a, b, c, from, third + 1, 0.99);
        }
        int year = c < 100 ? 2000 + c : c;
        boolean monthFirst = order.isMonthFirst(a, b);
        return dated(year, monthFirst ? a : b, monthFirst ? b : a, from, third + 1, order.confidence(a, b));
    }

    private Mention dated(int year, int month, int day, int from, int to, double confidence) {
        boolean plausible = year >= 1900 && year <= 2100 && DayOrder.exists(year, month, day);
        return plausible ? Mention.day(SaidDay.of(year, month, day), from, to).believed(confidence) : null;
    }

    private Mention twoParts(int from, int second, boolean expected) {
        int a = message.token(from).figure();
        int b = message.token(second).figure();
        boolean monthFirst = order.isMonthFirst(a, b);
        int month = monthFirst ? a : b;
        int day = monthFirst ? b : a;
        int to = message.isSymbol(second + 1, ".") && message.token(second + 1).glued() ? second + 2 : second + 1;
        boolean possible = month <= 12
                && DayOrder.exists(2024, month, day)
                && !Guards.isNoDay(message, from, second + 1, false)
                && (expected || looksLikeDate(from, second));
        return possible ? Mention.day(SaidDay.of(0, month, day), from, to).believed(order.confidence(a, b)) : null;
    }

    /** "4.5" and "2-3" are dates only where a date is expected; "24/7" is an opening time. */
    private boolean looksLikeDate(int from, int second) {
        String separator = message.token(from + 1).text();
        boolean expected = isExpected(from);
        boolean alone = message.size() <= second - from + 2;
        boolean always = message.said(from, second + 1).equals("24/7");
        int whole = message.token(second).figure();
        boolean grade = message.first(Sense.GRADE, message.sentenceStart(from), message.sentenceEnd(second)) != null;
        if (separator.equals("/")) {
            return !(grade && (whole == 5 || whole == 10)) && (!always || expected);
        }
        if (grade) {
            return false;
        }
        boolean twoDigits = message.token(second).text().length() == 2;
        boolean dotted = separator.equals(".") && message.isSymbol(second + 1, ".") && message.has(second + 2);
        return expected || alone || dotted || (separator.equals("-") && twoDigits && message.isStop(second + 1));
    }

    private boolean isExpected(int from) {
        int at = message.isSymbol(from - 1, ":") ? from - 1 : from;
        return message.before(at, Sense.DAY_MARK) != null
                || message.before(at, Sense.FROM) != null
                || message.before(at, Sense.ON) != null
                || message.before(at, Sense.TO) != null
                || message.before(at, Sense.ARRIVE) != null
                || message.before(at, Sense.LEAVE) != null;
    }

    /** "du 12 08 au 15 08", "24 12 2026": figures with nothing between them but a space. */
    private Mention spaced(int from, boolean expected) {
        int day = message.token(from).figure();
        int month = message.has(from + 1) ? message.token(from + 1).figure() : -1;
        boolean alone = from <= 1 && message.size() - from <= 3;
        boolean said = expected || alone || (isExpected(from) && isTwoDigits(from) && isTwoDigits(from + 1));
        if (!said || month < 1 || month > 12 || !DayOrder.exists(2024, month, day) || isFigure(from - 1)) {
            return null;
        }
        int year = yearOf(from + 2);
        int to = year > 0 ? from + 3 : from + 2;
        boolean date = !isFigure(to) && !Guards.isNoDay(message, from, to, false) && (alone || isTwoDigits(from + 1));
        return date ? Mention.day(SaidDay.of(year, month, day), from, to).believed(0.7) : null;
    }

    private int yearOf(int at) {
        int figure = message.has(at) ? message.token(at).figure() : -1;
        boolean plausible = figure >= 2000 ? figure <= 2100 : figure >= 10 && isTwoDigits(at);
        return !plausible ? 0 : figure < 100 ? 2000 + figure : figure;
    }

    private boolean isTwoDigits(int at) {
        return isFigure(at) && message.token(at).text().length() == 2;
    }

    private boolean isFigure(int at) {
        return message.has(at) && message.token(at).isNumber();
    }
}
