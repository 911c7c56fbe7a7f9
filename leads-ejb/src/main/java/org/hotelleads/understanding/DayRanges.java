package org.hotelleads.understanding;

import org.hotelleads.understanding.Counts.Count;

/** Reads ranges and lists of which the first day is but a figure, and what joins two days. */
final class DayRanges {
    private final Reading message;
    private final Days days;
    private final boolean[] masked;
    private final boolean expected;

    DayRanges(Reading message, Days days, boolean[] masked, boolean expected) {
        this.expected = expected;
        this.message = message;
        this.days = days;
        this.masked = masked;
    }

    /** The token after "to", "al", a dash…, or -1. */
    int afterConnector(int at, int start) {
        if (message.isSymbol(at, "-") || message.isSymbol(at, ">")) {
            return message.isSymbol(at + 1, ">") ? at + 2 : at + 1;
        }
        if (message.isSymbol(at, "/") && (message.is(at - 1, Sense.SUFFIX) || isDayOfMonth(at + 1))) {
            return at + 1;
        }
        if (message.isSymbol(at, ".") && message.token(at).glued() && message.isSymbol(at + 1, "-")) {
            return at + 2;
        }
        if (message.has(at)
                && message.token(at).hyphenated()
                && message.token(at).isWord()) {
            return at;
        }
        int comma = message.isSymbol(at, ",") || message.isSymbol(at, ".") ? at + 1 : at;
        Hit to = message.hit(comma, Sense.TO);
        if (to != null) {
            return joinsDays(to, start) ? to.to() : -1;
        }
        Hit and = message.hit(at, Sense.AND);
        boolean between = and != null && message.before(start, Sense.BETWEEN) != null;
        return between ? and.to() : -1;
    }

    /** "12 julio" in "10/12 julio". */
    private boolean isDayOfMonth(int at) {
        Count day = Counts.at(message, at);
        return day != null && message.is(message.skip(day.to(), Sense.OF), Sense.MONTH);
    }

    /** "y" joins days only after "entre". */
    private boolean joinsDays(Hit to, int start) {
        return !message.is(to.from(), Sense.AND) || message.before(start, Sense.BETWEEN) != null;
    }

    static Mention joined(Mention first, Mention second) {
        double confidence = Math.min(first.confidence(), second.confidence());
        return Mention.range(first.first(), second.first(), first.from(), second.to())
                .believed(confidence);
    }

    /** "12 al 15 de agosto", "1-8 September", "from 13 to the 15th of July": the first day is but a figure. */
    Mention at(int from) {
        int at = message.skip(from, Sense.DAY_MARK);
        Count first = Counts.at(message, at);
        if (first == null || first.value() < 1 || first.value() > 31 || (first.inWords() && first.value() == 1)) {
            return null;
        }
        int listed = afterList(first.to());
        int after = listed > 0 ? listed : afterConnector(first.to(), from);
        if (after < 0 || !message.has(after) || masked[after]) {
            return null;
        }
        Mention second = days.at(after, true);
        if (second == null || second.shape() != Mention.Shape.DAY) {
            return null;
        }
        if (second.first().isDayAlone() && second.first().day() == first.value()) {
            return null;
        }
        boolean figures = listed < 0
                && message.isSymbol(first.to(), "-")
                && second.to() - after == 1
                && Counts.at(message, message.skip(second.to(), Sense.TO)) != null;
        if (figures) {
            return null;
        }
        boolean dated = second.first().namesMonth();
        boolean bothMarked = second.first().isDayAlone()
                && (isMarked(from, at, first)
                        || isMarked(after, second)
                        || isPlainRange(from, second)
                        || isAnswer(from, second));
        boolean room = dated && listed < 0 && message.before(at, Sense.STAY) != null;
        boolean days = (dated || bothMarked) && (room || !Guards.isNoDay(message, at, first.to(), true));
        return days ? joined(Mention.day(SaidDay.of(0, 0, first.value()), from, first.to()), second) : null;
    }

    /** The last day of "5, 6 y 7 de agosto" when the token is the comma after the first, or -1. */
    private int afterList(int from) {
        int at = from;
        for (int days = 0; days < 8; days++) {
            int next = message.isSymbol(at, ",") ? at + 1 : message.skip(at, Sense.AND);
            Count day = next == at ? null : Counts.at(message, next);
            if (day == null || day.inWords()) {
                return -1;
            }
            Mention last = days(next);
            if (last != null) {
                return next;
            }
            at = day.to();
        }
        return -1;
    }

    private Mention days(int at) {
        Mention day = days.at(at, true);
        return day != null && day.first().namesMonth() ? day : null;
    }

    private boolean isMarked(int from, int at, Count first) {
        return at > from || first.ordinal() || message.before(from, Sense.DAY_MARK) != null;
    }

    private boolean isMarked(int from, Mention second) {
        return message.is(from, Sense.DAY_MARK)
                || message.before(from, Sense.DAY_MARK) != null
                || message.token(second.to() - 1).isWord();
    }

    /** "12 to 15", as the whole answer to "which days?". */
    private boolean isAnswer(int from, Mention second) {
        return expected && from == 0 && message.isStop(second.to());
    }

    /** "de 3 a 9", where the language needs no article before a day. */
    private boolean isPlainRange(int from, Mention second) {
        Hit fromWord = message.before(from, Sense.FROM);
        boolean bare = fromWord != null && fromWord.value() == 1;
        boolean ends = !message.has(second.to())
                || !message.token(second.to()).isWord()
                || message.isAny(second.to(), Sense.FOR, Sense.AND, Sense.FILLER, Sense.COMMON, Sense.ON);
        return bare && ends;
    }
}
