package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.hotelleads.understanding.Counts.Count;

/** Reads a single day said in words: "tomorrow", "next Friday", "12 de agosto", "the 5th", "Tue, Feb 12". */
final class Days {
    private final Reading message;
    private final LocalDate today;
    private final Figures figures;
    private final Months months;

    Days(Reading message, LocalDate today, DayOrder order) {
        this.message = message;
        this.today = today;
        this.figures = new Figures(message, order);
        this.months = new Months(message, today);
    }

    /** The day that starts at the token, or null; {@code expected} says that a bare figure may be a day here. */
    Mention at(int from, boolean expected) {
        Mention day = figures(from);
        day = day != null ? day : relative(from);
        day = day != null ? day : ahead(from);
        day = day != null ? day : holiday(from);
        day = day != null ? day : nthWeekday(from);
        day = day != null ? day : weekday(from);
        return day != null ? day : dated(from, expected);
    }

    private Mention figures(int from) {
        Mention day = figures.at(message.skip(from, Sense.DAY_MARK));
        return day == null ? null : day.startingAt(from);
    }

    private Mention dated(int from, boolean expected) {
        Mention day = months.dayThenMonth(from);
        day = day != null ? day : months.monthThenDay(from);
        return day != null ? day : dayAlone(from, expected);
    }

    private Mention relative(int from) {
        int at = message.skip(from, Sense.THE);
        Hit hit = message.hit(at, Sense.RELATIVE);
        if (hit == null) {
            return null;
        }
        return Mention.day(SaidDay.on(today.plusDays(hit.value())), from, hit.to());
    }

    /** "in two weeks", "dentro de 3 dias", "ten days from now". */
    private Mention ahead(int from) {
        Hit in = message.hit(from, Sense.IN);
        int at = in == null ? from : in.to();
        Count count = Counts.at(message, at);
        Hit article = count == null ? message.hit(at, Sense.ARTICLE_ONE) : null;
        if (count == null && article == null) {
            return null;
        }
        int value = count == null ? 1 : count.value();
        int unit = count == null ? article.to() : count.to();
        LocalDate date = later(value, unit);
        int to = Math.max(message.skip(unit, Sense.DAYS), message.skip(unit, Sense.MONTHS));
        Hit hence = message.hit(to, Sense.HENCE);
        boolean said = in != null || hence != null;
        return date == null || !said || message.is(to, Sense.AGO)
                ? null
                : Mention.day(SaidDay.on(date), from, hence == null ? to : hence.to());
    }

    private LocalDate later(int value, int unit) {
        Hit days = message.hit(unit, Sense.DAYS);
        Hit inMonths = message.hit(unit, Sense.MONTHS);
        if (days != null) {
            return today.plusDays((long) value * days.value());
        }
        return inMonths == null ? null : today.plusMonths((long) value * inMonths.value());
    }

    private Mention holiday(int from) {
        int at = message.skip(message.skip(from, Sense.NEXT), Sense.THIS);
        Hit hit = message.hit(at, Sense.HOLIDAY);
        if (hit == null) {
            return null;
        }
        int year = months.yearAt(hit.to());
        Holidays.Days days = Holidays.in(year > 0 ? year : today.getYear(), hit.value());
        if (year == 0 && days.last().isBefore(today)) {
            days = Holidays.in(today.getYear() + 1, hit.value());
        }
        int to = year > 0 ? months.afterYear(hit.to()) : hit.to();
        SaidDay first = SaidDay.on(days.first());
        return days.first().equals(days.last())
                ? Mention.day(first, from, to).believed(0.7)
                : Mention.range(first, SaidDay.on(days.last()), from, to).believed(0.5);
    }

    /** "first Tuesday of October", "last Monday in March 2027". */
    private Mention nthWeekday(int from) {
        Hit last = message.hit(from, Sense.LAST);
        Hit ordinal = message.hit(from, Sense.ORDINAL);
        Hit counted = last != null ? last : ordinal;
        Hit weekday = counted == null ? null : message.hit(counted.to(), Sense.WEEKDAY);
        if (weekday == null) {
            return null;
        }
        int at = message.skip(message.skip(weekday.to(), Sense.IN), Sense.OF);
        Hit month = message.hit(at, Sense.MONTH);
        if (month == null) {
            return null;
        }
        int year = months.yearAt(month.to());
        LocalDate start = months.next(year, month.value()).atDay(1);
        DayOfWeek day = DayOfWeek.of(weekday.value());
        LocalDate date = last != null
                ? start.with(TemporalAdjusters.lastInMonth(day))
                : start.with(TemporalAdjusters.dayOfWeekInMonth(ordinal.value(), day));
        return Mention.day(SaidDay.on(date), from, year > 0 ? months.afterYear(month.to()) : month.to());
    }

    private Mention weekday(int from) {
        return new Weekdays(message, today, this::afterWeekday).at(from);
    }

    /** What may follow "Friday": "the 12th of August", "Aug 12", "12/8", "12th". */
    private Mention afterWeekday(int from) {
        Mention day = figures.at(from);
        day = day != null ? day : months.dayThenMonth(from);
        day = day != null ? day : months.monthThenDay(from);
        return day != null ? day : dayAlone(from, true);
    }

    /** "the 5th", "el 16", "dia quince"; where a day is expected, also "16". */
    private Mention dayAlone(int from, boolean expected) {
        Hit mark = message.hit(from, Sense.DAY_MARK);
        Count count = Counts.at(message, mark == null ? from : mark.to());
        if (count == null || count.value() < 1 || count.value() > 31) {
            return null;
        }
        int number = mark == null ? from : mark.to();
        boolean marked = mark != null && (!count.inWords() || !count.ordinal() || isAfterPreposition(from));
        boolean ordinalFigure = count.ordinal() && !count.inWords();
        boolean said =
                marked ? ordinalFigure || endsThere(count.to()) : ordinalFigure || (expected && !isCounted(count));
        return said && !Guards.isNoDay(message, number, count.to(), count.ordinal())
                ? Mention.day(SaidDay.of(0, 0, count.value()), from, afterMonthWord(count.to()))
                : null;
    }

    private boolean isCounted(Count count) {
        return count.inWords() && !count.ordinal() && count.value() == 1;
    }

    private boolean isAfterPreposition(int at) {
        return message.before(at, Sense.ON) != null
                || message.before(at, Sense.ARRIVE) != null
                || message.before(at, Sense.LEAVE) != null;
    }

    /** Nothing that the figure could count comes next. */
    private boolean endsThere(int at) {
        return !message.has(at)
                || !message.token(at).isWord()
                || message.isAny(
                        at,
                        Sense.COMMON,
                        Sense.TO,
                        Sense.AND,
                        Sense.FOR,
                        Sense.FROM,
                        Sense.ARRIVE,
                        Sense.LEAVE,
                        Sense.UNTIL,
                        Sense.CORRECTION,
                        Sense.FILLER);
    }

    /** "of the month" adds nothing. */
    private int afterMonthWord(int at) {
        int word = message.skip(message.skip(at, Sense.OF), Sense.THE);
        Hit month = message.hit(word, Sense.MONTHS);
        return word > at && month != null && month.value() == 1 ? month.to() : at;
    }
}
