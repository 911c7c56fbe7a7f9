package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/**
 * Reads days named by their weekday: "Friday" is the next one to come, "this Friday" may be today, "next Friday" and
 * "Friday next week" are in the next calendar week, which begins on Monday.
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
        Hit thisOne = message.hit(at, Sense.THIS);
        Hit next = message.hit(at, Sense.NEXT);
        int start = next != null ? next.to() : thisOne != null ? thisOne.to() : at;
        Hit weekday = weekdayAt(start, next != null || thisOne != null);
        if (weekday == null || message.before(from, Sense.LAST) != null) {
            return null;
        }
        Mention dated = datedAfter(from, weekday);
        if (dated != null) {
            return dated;
        }
        if (next != null) {
            return Mention.day(SaidDay.on(inNextWeek(weekday.value())), from, weekday.to());
        }
        Mention byWeek = byWeek(from, weekday);
        return byWeek != null ? byWeek : bare(from, weekday, thisOne != null);
    }

    private Hit weekdayAt(int at, boolean named) {
        Hit weekday = message.hit(at, Sense.WEEKDAY);
        if (weekday != null) {
            return weekday;
        }
        Hit loose = message.hit(at, Sense.LOOSE_WEEKDAY);
        boolean believable = named
                || message.size() <= 2
                || message.isSymbol(at + 1, ",")
                || (message.is(at + 2, Sense.SUFFIX) && message.token(at + 1).isNumber());
        return loose != null && believable ? loose : null;
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
        int next = at;
        while (message.isSymbol(next, ",") || message.isSymbol(next, ".")) {
            next++;
        }
        return next;
    }

    /** "Friday next week", "el viernes de la semana que viene", "Friday that comes". */
    private Mention byWeek(int from, Hit weekday) {
        Hit coming = message.hit(weekday.to(), Sense.COMING);
        if (coming != null) {
            return Mention.day(SaidDay.on(inNextWeek(weekday.value())), from, coming.to());
        }
        int at = message.isSymbol(weekday.to(), ",") ? weekday.to() + 1 : weekday.to();
        at = message.skip(message.skip(at, Sense.OF), Sense.THE);
        Hit next = message.hit(at, Sense.NEXT);
        Hit thisOne = message.hit(at, Sense.THIS);
        int word = next != null ? next.to() : thisOne != null ? thisOne.to() : at;
        Hit week = message.hit(word, Sense.DAYS);
        if (week == null || week.value() != 7) {
            return null;
        }
        Hit after = message.hit(week.to(), Sense.COMING);
        if (next != null || after != null) {
            return Mention.day(SaidDay.on(inNextWeek(weekday.value())), from, after != null ? after.to() : week.to());
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

    private LocalDate inNextWeek(int weekday) {
        return inThisWeek(weekday).plusWeeks(1);
    }

    private LocalDate inThisWeek(int weekday) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1L);
    }
}
