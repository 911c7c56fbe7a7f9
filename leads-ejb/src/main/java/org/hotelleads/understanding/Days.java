package org.hotelleads.understanding;

import java.time.LocalDate;
import org.hotelleads.understanding.Counts.Count;

/** Reads a single day said in words: "tomorrow", "next Friday", "12 de agosto", "the 5th", "Tue, Feb 12". */
final class Days {
    private final Reading message;
    private final LocalDate today;
    private final Figures figures;
    private final Months months;
    private final DaysAhead daysAhead;
    private final NamedDays namedDays;

    Days(Reading message, LocalDate today, DayOrder order) {
        this.message = message;
        this.today = today;
        this.figures = new Figures(message, order);
        this.months = new Months(message, today);
        this.daysAhead = new DaysAhead(message, today);
        this.namedDays = new NamedDays(message, today);
    }

    /** The day that starts at the token, or null; {@code expected} says that a bare figure may be a day here. */
    Mention at(int from, boolean expected) {
        Mention day = plainAt(from, expected);
        return day != null && day.first().namesMonth() && day.first().weekday() == 0 ? withWeekday(day) : day;
    }

    /** "18 July, Friday", "12/8 (miércoles)": the weekday belongs to the date, unless it begins a further one. */
    private Mention withWeekday(Mention day) {
        boolean opened = message.isSymbol(day.to(), ",") || message.isSymbol(day.to(), "(");
        Hit weekday = message.hit(opened ? day.to() + 1 : day.to(), Sense.WEEKDAY);
        SaidDay said = weekday == null ? null : day.first().withWeekday(weekday.value());
        boolean same = said != null
                && said.onOrAfter(today)
                        .filter(date -> date.getDayOfWeek().getValue() == weekday.value())
                        .isPresent();
        return same ? new Mention(day.shape(), said, null, day.from(), weekday.to(), day.confidence()) : day;
    }

    private Mention plainAt(int from, boolean expected) {
        Mention day = figures(from, expected);
        day = day != null ? day : daysAhead.at(from);
        day = day != null ? day : namedDays.at(from);
        day = day != null ? day : weekday(from);
        return day != null ? day : dated(from, expected);
    }

    private Mention figures(int from, boolean expected) {
        Mention day = figures.at(message.skip(from, Sense.DAY_MARK), expected);
        return day == null ? null : day.startingAt(from);
    }

    private Mention dated(int from, boolean expected) {
        Mention day = months.dayThenMonth(from);
        day = day != null ? day : months.monthThenDay(from);
        return day != null ? day : dayAlone(from, expected);
    }

    private Mention weekday(int from) {
        return new Weekdays(message, today, this::afterWeekday).at(from);
    }

    /** What may follow "Friday": "the 12th of August", "Aug 12", "12/8", "12th". */
    private Mention afterWeekday(int from) {
        Mention day = figures.at(from, true);
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
        if (count.inWords() && !count.ordinal() && count.value() == 1 && message.before(from, Sense.FROM) == null) {
            return null;
        }
        boolean marked = mark != null && (!count.inWords() || !count.ordinal() || isAfterPreposition(from));
        boolean ordinalFigure = count.ordinal() && !count.inWords();
        boolean said =
                marked ? ordinalFigure || endsThere(count.to()) : ordinalFigure || (expected && !isCounted(count));
        return said && !Guards.isNoDay(message, number, count.to(), count.ordinal()) && !opensNoRange(count.to())
                ? Mention.day(SaidDay.of(0, 0, count.value()), from, afterMonthWord(count.to()))
                : null;
    }

    /** "from 7 to 10 o'clock", "06 12 34": what a figure is shows in the next one. */
    private boolean opensNoRange(int at) {
        boolean dash = message.isSymbol(at, "-") && message.token(at).glued();
        int next = dash ? at + 1 : message.skip(at, Sense.TO);
        Count second = Counts.at(message, next);
        boolean row = second != null && next == at && Counts.at(message, second.to()) != null && !second.inWords();
        return row || (next > at && second != null && Guards.isNoDay(message, next, second.to(), second.ordinal()));
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
