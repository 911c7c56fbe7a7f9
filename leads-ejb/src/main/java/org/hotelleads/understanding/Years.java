package org.hotelleads.understanding;

import java.time.LocalDate;

/** Reads the year of a month or a day: "2027", "'27", "next year", "del año que viene". */
final class Years {
    /** A year with the token after it. */
    private record Year(int year, int to) {}

    /** Twelve months. */
    private static final int YEAR = 12;

    private static final int SMALL_WORDS = 3;

    private final Reading message;
    private final LocalDate today;

    Years(Reading message, LocalDate today) {
        this.message = message;
        this.today = today;
    }

    /** The year said at the token, after a comma or "of", or 0. */
    int at(int at) {
        Year year = saidYear(at);
        return year == null ? 0 : year.year;
    }

    int after(int at) {
        return saidYear(at).to;
    }

    private Year saidYear(int at) {
        int token = yearToken(at);
        return token < 0
                ? comingYear(at)
                : new Year(fullYear(message.token(token).figure()), token + 1);
    }

    /** "next year", "del año que viene". */
    private Year comingYear(int at) {
        int start = message.isSymbol(at, ",") ? at + 1 : at;
        start = message.skip(message.skip(start, Sense.OF), Sense.THE);
        Hit next = message.hit(start, Sense.NEXT);
        Hit unit = message.hit(next == null ? start : next.to(), Sense.MONTHS);
        Hit coming = unit == null || unit.value() != YEAR ? null : message.hit(unit.to(), Sense.COMING);
        Hit word = next == null ? coming : next;
        boolean said = word != null && unit != null && unit.value() == YEAR;
        return said
                ? new Year(today.getYear() + Next.of(word).ahead(), coming == null ? unit.to() : coming.to())
                : null;
    }

    /** The year of "next year, from", "nächstes Jahr im" before the token, or 0. */
    int before(int at) {
        for (int back = at; back >= Math.max(1, at - SMALL_WORDS); back--) {
            Hit coming = message.before(back, Sense.COMING);
            Hit unit = message.before(coming == null ? back : coming.from(), Sense.MONTHS);
            if (unit != null && unit.value() == YEAR) {
                Hit next = message.before(unit.from(), Sense.NEXT);
                Hit word = next == null ? coming : next;
                return word == null ? 0 : today.getYear() + Next.of(word).ahead();
            }
        }
        return 0;
    }

    private int yearToken(int at) {
        int next = message.isSymbol(at, ",") || message.isSymbol(at, "-") || message.isSymbol(at, "/") ? at + 1 : at;
        next = message.skip(message.skip(next, Sense.OF), Sense.IN);
        int figure = message.has(next) ? message.token(next).figure() : 0;
        boolean plain = figure >= 1900 && figure <= 2100;
        return plain || (next == at && isShortYear(next)) ? next : -1;
    }

    /** "10 Jul 26": of this year or the next two, with nothing after it that it could count. */
    private boolean isShortYear(int at) {
        if (!message.has(at) || message.token(at).text().length() != 2) {
            return false;
        }
        int ahead = message.token(at).figure() - today.getYear() % 100;
        boolean free = !message.has(at + 1)
                || message.isStop(at + 1)
                || message.isSymbol(at + 1, "-")
                || message.is(at + 1, Sense.TO);
        return message.token(at).isNumber() && ahead >= 0 && ahead <= 2 && free;
    }

    private static int fullYear(int year) {
        return year < 100 ? 2000 + year : year;
    }
}
