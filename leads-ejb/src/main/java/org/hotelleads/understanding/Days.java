package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.hotelleads.understanding.Counts.Count;

/** Reads a single day said in words: "tomorrow", "next Friday", "12 de agosto", "the 5th", "Tue, Feb 12". */
final class Days {
    private static final int MOST_MONTHS = 36;

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
        day = day != null ? day : relative(from);
        day = day != null ? day : ahead(from);
        day = day != null ? day : holiday(from);
        day = day != null ? day : nthWeekday(from);
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

    private Mention relative(int from) {
        int at = message.skip(from, Sense.THE);
        Hit hit = message.hit(at, Sense.RELATIVE);
        if (hit == null || message.before(hit.to(), Sense.NO_DAY) != null) {
            return null;
        }
        Hit later = message.hit(hit.to(), Sense.LATER);
        LocalDate day = today.plusDays(hit.value() + (later == null ? 0L : later.value()));
        return Mention.day(SaidDay.on(day), from, later == null ? hit.to() : later.to());
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
        Mention counted = in == null ? counted(from, value, unit) : null;
        if (counted != null) {
            return counted;
        }
        LocalDate date = later(value, unit);
        int to = Math.max(message.skip(unit, Sense.DAYS), message.skip(unit, Sense.MONTHS));
        Hit hence = message.hit(to, Sense.HENCE);
        boolean said = in != null || (hence != null && message.before(from, Sense.FOR) == null);
        return date == null || !said || message.is(to, Sense.AGO)
                ? null
                : Mention.day(SaidDay.on(date), from, hence == null ? to : hence.to());
    }

    /** "three Fridays from now", "a fortnight today". */
    private Mention counted(int from, int value, int unit) {
        Hit weekday = message.hit(unit, Sense.WEEKDAY);
        Hit hence = weekday == null ? null : message.hit(weekday.to(), Sense.HENCE);
        if (hence != null) {
            LocalDate first = today.with(TemporalAdjusters.next(DayOfWeek.of(weekday.value())));
            return Mention.day(SaidDay.on(first.plusWeeks(value - 1L)), from, hence.to());
        }
        Hit weeks = message.hit(unit, Sense.DAYS);
        Hit relative = weeks == null || weeks.value() < 7 ? null : message.hit(weeks.to(), Sense.RELATIVE);
        return relative == null
                ? null
                : Mention.day(
                        SaidDay.on(today.plusDays((long) value * weeks.value() + relative.value())),
                        from,
                        relative.to());
    }

    private LocalDate later(int value, int unit) {
        Hit days = message.hit(unit, Sense.DAYS);
        Hit inMonths = message.hit(unit, Sense.MONTHS);
        if (days != null) {
            return today.plusDays((long) value * days.value());
        }
        long ahead = inMonths == null ? 0 : (long) value * inMonths.value();
        return ahead < 1 || ahead > MOST_MONTHS ? null : today.plusMonths(ahead);
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
        Hit weekend = message.hit(to, Sense.WEEKEND);
        if (weekend != null && days.first().equals(days.last())) {
            return weekendAround(days.first(), from, weekend.to());
        }
        SaidDay first = SaidDay.on(days.first());
        return days.first().equals(days.last())
                ? Mention.day(first, from, to).believed(0.7)
                : Mention.range(first, SaidDay.on(days.last()), from, to).believed(0.5);
    }

    /** "Labor Day weekend": from Friday to Sunday, or to the holiday on the Monday after. */
    private static Mention weekendAround(LocalDate holiday, int from, int to) {
        LocalDate friday = holiday.minusDays(4).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        LocalDate sunday = friday.plusDays(2);
        LocalDate last = holiday.getDayOfWeek() == DayOfWeek.MONDAY ? holiday : sunday;
        return Mention.range(SaidDay.on(friday), SaidDay.on(last), from, to).believed(0.7);
    }

    /** "first Tuesday of October", "last Monday in March 2027", "le dernier jour d'octobre". */
    private Mention nthWeekday(int from) {
        int start = message.skip(from, Sense.THE);
        Hit last = message.hit(start, Sense.LAST);
        Count count = last == null ? Counts.at(message, start) : null;
        if (last == null && (count == null || !count.ordinal() || count.value() > 5)) {
            return null;
        }
        int named = last != null ? last.to() : count.to();
        Hit weekday = message.hit(named, Sense.WEEKDAY);
        Hit anyDay = weekday == null && last != null ? message.hit(named, Sense.DAYS) : null;
        if (weekday == null && (anyDay == null || anyDay.value() != 1)) {
            return null;
        }
        Months.Named month = months.after(weekday != null ? weekday.to() : anyDay.to());
        return month == null ? null : inMonth(month, weekday, count).startingAt(from);
    }

    private static Mention inMonth(Months.Named month, Hit weekday, Count count) {
        LocalDate first = LocalDate.of(month.year(), month.month(), 1);
        if (weekday == null) {
            return Mention.day(SaidDay.on(first.with(TemporalAdjusters.lastDayOfMonth())), 0, month.to());
        }
        DayOfWeek day = DayOfWeek.of(weekday.value());
        LocalDate date = count == null
                ? first.with(TemporalAdjusters.lastInMonth(day))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(count.value(), day));
        return Mention.day(SaidDay.on(date), 0, month.to());
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
