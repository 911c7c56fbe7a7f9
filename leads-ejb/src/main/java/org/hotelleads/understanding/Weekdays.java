package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/**
 * Reads days named by their weekday: "Friday" is the next one to come, "this Friday" may be today; what "next Friday"
 * is depends on the language, "Friday next week" is in the next calendar week, which begins on Monday.
 */
final class Weekdays {
    private final Reading message;
    private final LocalDate today;
    private final IntFunction<Mention> dayAfter;

    Weekdays(Reading message, LocalDate today, IntFunction<Mention> dayAfter) {
        this.message = message;
        this.today = today;
        this.dayAfter = dayAfter;
    }

    Mention at(int from) {
        int at = message.skip(from, Sense.THE);
        Hit next = message.hit(at, Sense.NEXT);
        Hit thisOne = next == null ? message.hit(at, Sense.THIS) : null;
        int start = next != null ? next.to() : thisOne != null ? thisOne.to() : at;
        Hit weekday = weekdayAt(start, next != null || thisOne != null);
        if (weekday == null || message.before(from, Sense.LAST) != null || message.is(weekday.to(), Sense.LAST)) {
            return null;
        }
        Mention dated = datedAfter(from, weekday);
        boolean only = dated != null && dated.first().isDayAlone() && (next != null || thisOne != null);
        if (dated != null && !only) {
            return dated;
        }
        if (only) {
            return inThatWeek(dated, next);
        }
        if (next != null) {
            return Mention.day(SaidDay.on(in(Next.of(next), weekday.value())), from, weekday.to());
        }
        Mention byWeek = byWeek(from, weekday);
        return byWeek != null ? byWeek : bare(from, weekday, thisOne != null);
    }

    /** "Next Tuesday, the 7th": when the two disagree, the weekday counts. */
    private Mention inThatWeek(Mention dated, Hit next) {
        int weekday = dated.first().weekday();
        LocalDate day = next == null
                ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)))
                : in(Next.of(next), weekday);
        boolean near = dated.first()
                .onOrAfter(today)
                .filter(date -> date.isBefore(today.plusDays(15)))
                .isPresent();
        return near
                ? dated
                : Mention.day(SaidDay.on(day), dated.from(), dated.to()).believed(0.6);
    }

    private Hit weekdayAt(int at, boolean named) {
        Hit weekday = message.hit(at, Sense.WEEKDAY);
        if (weekday != null) {
            boolean counts = message.is(weekday.to(), Sense.THING) && !message.is(weekday.to(), Sense.DAYS);
            return counts ? null : weekday;
        }
        Hit loose = message.hit(at, Sense.LOOSE_WEEKDAY);
        return loose != null && (named || isAlone(loose) || isBelievable(loose)) ? loose : null;
    }

    private boolean isAlone(Hit loose) {
        return message.size() == 1
                || (message.size() == 2 && !message.token(1 - loose.from()).isWord());
    }

    /** An abbreviation counts before its date, or beside another weekday: "Sat, 12", "Fr-So". */
    private boolean isBelievable(Hit loose) {
        int after = skipPunctuation(loose.to());
        boolean pair = isWeekday(afterTo(loose.to()))
                || (isWeekday(beforeTo(loose.from())) && beforeTo(loose.from()) < loose.from());
        boolean ordinal = message.has(after) && message.token(after).isNumber() && isDate(after, after > loose.to());
        boolean joined = message.has(after)
                && message.token(after).isNumber()
                && (isFigure(beforeTo(loose.from())) || isWeekday(afterTo(after + 1)));
        boolean role =
                message.before(loose.from(), Sense.ARRIVE) != null || message.before(loose.from(), Sense.LEAVE) != null;
        return pair || ordinal || joined || role || (after > loose.to() && isDate(after, true));
    }

    private boolean isDate(int at, boolean punctuated) {
        Mention day = dayAfter.apply(message.skip(at, Sense.THE));
        return day != null && (punctuated || !day.first().isDayAlone() || day.to() - at > 1 || message.size() <= 3);
    }

    private int afterTo(int at) {
        return message.isSymbol(at, "-") ? at + 1 : isHyphenated(at) ? at : message.skip(at, Sense.TO);
    }

    private boolean isHyphenated(int at) {
        return message.has(at)
                && message.token(at).hyphenated()
                && message.token(at).isWord();
    }

    private boolean isFigure(int at) {
        return message.has(at) && message.token(at).isNumber();
    }

    private int beforeTo(int at) {
        Hit to = message.before(at, Sense.TO);
        if (isHyphenated(at)) {
            return at - 1;
        }
        return message.isSymbol(at - 1, "-") ? at - 2 : to == null ? at : to.from() - 1;
    }

    private boolean isWeekday(int at) {
        return message.isAny(at, Sense.WEEKDAY, Sense.LOOSE_WEEKDAY);
    }

    private Mention datedAfter(int from, Hit weekday) {
        int at = skipPunctuation(weekday.to());
        Mention day = dayAfter.apply(at);
        if (day == null && message.is(at, Sense.THE)) {
            day = dayAfter.apply(message.skip(at, Sense.THE));
        }
        return day == null
                ? null
                : new Mention(
                        day.shape(), day.first().withWeekday(weekday.value()), null, from, day.to(), day.confidence());
    }

    private int skipPunctuation(int at) {
        int next = message.isSymbol(at, "(") ? at + 1 : at;
        while (message.isSymbol(next, ",") || message.isSymbol(next, ".")) {
            next++;
        }
        return next;
    }

    /** "Friday next week", "el viernes de la semana que viene", "lundi prochain", "Montag in einer Woche". */
    private Mention byWeek(int from, Hit weekday) {
        Hit later = message.hit(weekday.to(), Sense.LATER);
        if (later != null) {
            LocalDate first = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday.value())));
            return Mention.day(SaidDay.on(first.plusDays(later.value())), from, later.to());
        }
        int at = message.isSymbol(weekday.to(), ",") ? weekday.to() + 1 : weekday.to();
        Mention inWeek = inWeek(from, weekday, message.skip(message.skip(at, Sense.OF), Sense.THE));
        inWeek = inWeek != null ? inWeek : inWeek(from, weekday, message.skip(at, Sense.THE));
        inWeek = inWeek != null ? inWeek : inWeek(from, weekday, at);
        Hit coming = message.hit(weekday.to(), Sense.COMING);
        Mention bracketed = coming != null && message.isSymbol(coming.to(), "(")
                ? datedAfter(from, new Hit(Sense.WEEKDAY, weekday.value(), weekday.from(), coming.to()))
                : null;
        if (bracketed != null) {
            return bracketed;
        }
        return inWeek == null && coming != null
                ? Mention.day(SaidDay.on(in(Next.of(coming), weekday.value())), from, coming.to())
                : inWeek;
    }

    private Mention inWeek(int from, Hit weekday, int at) {
        Hit next = message.hit(at, Sense.NEXT);
        Hit thisOne = next == null ? message.hit(at, Sense.THIS) : null;
        int word = next != null ? next.to() : thisOne != null ? thisOne.to() : at;
        Hit week = message.hit(word, Sense.DAYS);
        if (week == null || week.value() != 7) {
            return null;
        }
        Hit after = message.hit(week.to(), Sense.COMING);
        if (next != null || after != null) {
            int weeks = Next.of(next != null ? next : after).ahead();
            LocalDate day = inThisWeek(weekday.value()).plusWeeks(weeks);
            return Mention.day(SaidDay.on(day), from, after != null ? after.to() : week.to());
        }
        return thisOne == null ? null : Mention.day(SaidDay.on(inThisWeek(weekday.value())), from, week.to());
    }

    private Mention bare(int from, Hit weekday, boolean maybeToday) {
        if (maybeToday) {
            LocalDate date = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday.value())));
            return Mention.day(SaidDay.on(date), from, weekday.to());
        }
        return Mention.day(SaidDay.weekday(weekday.value()), from, weekday.to()).believed(0.9);
    }

    private LocalDate in(Next next, int weekday) {
        LocalDate first = today.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
        return switch (next) {
            case IN_NEXT_WEEK -> inThisWeek(weekday).plusWeeks(1);
            case FIRST, COMING -> first;
            case SECOND -> first.plusWeeks(1);
        };
    }

    private LocalDate inThisWeek(int weekday) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1L);
    }
}
