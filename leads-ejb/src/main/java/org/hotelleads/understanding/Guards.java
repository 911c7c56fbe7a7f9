package org.hotelleads.understanding;

/** Tells the figures that are prices, times, ratings, counts or codes, and therefore no days. */
final class Guards {
    private static final String MONEY = "$€£¥#%";

    private Guards() {}

    /** Whether the figure in tokens [from, to) counts or names something other than a day. */
    static boolean isNoDay(Reading message, int from, int to, boolean ordinal) {
        return isMoney(message, from - 1)
                || isMoney(message, to)
                || isTime(message, from, to)
                || message.is(to, Sense.PRICE_UNIT)
                || isClock(message, from, to)
                || (message.isAny(to, Sense.THING, Sense.GRADE, Sense.LAST) && !isNthDay(message, to, ordinal))
                || (!ordinal && countsSomething(message, to))
                || follows(message, from);
    }

    /** "the 13th day". */
    private static boolean isNthDay(Reading message, int at, boolean ordinal) {
        Hit day = ordinal ? message.hit(at, Sense.DAYS) : null;
        return day != null && day.value() == 1;
    }

    private static boolean isMoney(Reading message, int at) {
        return message.has(at) && MONEY.contains(message.token(at).text());
    }

    private static boolean isTime(Reading message, int from, int to) {
        boolean minutes = message.isSymbol(from - 1, ":")
                && message.has(from - 2)
                && message.token(from - 2).isNumber();
        return minutes || message.isSymbol(to, ":") || isFraction(message, from, to);
    }

    /** "8 am", though not "3/7 at 22.30", where the time comes after a whole date. */
    private static boolean isClock(Reading message, int from, int to) {
        Hit clock = message.hit(to, Sense.CLOCK);
        boolean ofNext = clock != null
                && to - from > 2
                && message.has(clock.to())
                && message.token(clock.to()).isNumber();
        return clock != null && !ofNext;
    }

    /** A part of "15/07" or "4.5". */
    private static boolean isFraction(Reading message, int from, int to) {
        boolean opens = isFractionSign(message, to)
                && !message.is(to + 2, Sense.MONTH)
                && !message.isSymbol(to - 1, ".")
                && message.has(to + 1)
                && message.token(to + 1).glued()
                && message.token(to + 1).isNumber();
        boolean closes = isFractionSign(message, from - 1)
                && message.has(from - 2)
                && message.token(from - 2).isNumber();
        return opens || (closes && message.token(from).glued());
    }

    private static boolean isFractionSign(Reading message, int at) {
        return (message.isSymbol(at, "/") || message.isSymbol(at, "."))
                && message.token(at).glued();
    }

    private static boolean countsSomething(Reading message, int at) {
        return message.isAny(at, Sense.ADULTS, Sense.CHILDREN, Sense.PEOPLE, Sense.ROOM, Sense.DAYS, Sense.MONTHS)
                || (message.is(at, Sense.NIGHT_LETTER) && message.token(at).glued())
                || message.isSymbol(at, "*");
    }

    private static boolean follows(Reading message, int at) {
        return message.before(at, Sense.RATING) != null && message.before(at, Sense.UNTIL) == null
                || message.before(at, Sense.CODE) != null;
    }
}
