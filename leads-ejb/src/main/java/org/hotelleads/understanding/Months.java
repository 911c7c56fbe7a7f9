package org.hotelleads.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hotelleads.understanding.Counts.Count;

/** Reads days that come with their month: "12 de agosto", "Aug 12th, 2026", "the 6th of this month". */
final class Months {
    /** A month with the token after it; the year is 0 where none was said. */
    record Named(int year, int month, int to) {}

    private final Reading message;
    private final LocalDate today;
    private final Years years;

    Months(Reading message, LocalDate today) {
        this.message = message;
        this.today = today;
        this.years = new Years(message, today);
    }

    Mention dayThenMonth(int from) {
        int at = message.skip(from, Sense.DAY_MARK);
        at = at == from ? message.skip(from, Sense.THE) : at;
        Count day = Counts.at(message, at);
        if (day == null || day.value() < 1 || day.value() > 31) {
            return null;
        }
        Named month = monthAfter(day, at > from);
        return month == null ? null : Mention.day(SaidDay.of(month.year, month.month, day.value()), from, month.to);
    }

    private Named monthAfter(Count day, boolean marked) {
        int at = day.to();
        Hit dayWord = message.hit(at, Sense.DAYS);
        if (dayWord != null && dayWord.value() == 1 && day.ordinal()) {
            at = dayWord.to();
        }
        boolean ended = message.isStop(at);
        if (isTightSeparator(at)) {
            at++;
        }
        int afterOf = message.skip(at, Sense.OF);
        int word = message.skip(afterOf, Sense.THE);
        Hit month = message.hit(word, Sense.MONTH);
        if (month == null
                && !ended
                && (marked
                        || isDue(day.to() - 1)
                        || day.ordinal()
                        || afterOf > at
                        || at > day.to()
                        || looksLikeMonth(word))) {
            month = message.hit(word, Sense.LOOSE_MONTH);
        }
        if (month == null) {
            return thatMonth(word, afterOf > at);
        }
        int to = afterPoint(month.to());
        int year = years.at(to);
        return new Named(year, month.value(), year > 0 ? years.after(to) : to);
    }

    /** "of October", "in March 2027", "du mois prochain", with the year that it falls in; or null. */
    Named after(int from) {
        int at = message.skip(from, Sense.IN);
        at = at == from ? message.skip(from, Sense.OF) : at;
        at = message.skip(at, Sense.THE);
        at = message.is(at, Sense.MONTHS) && message.is(message.skip(at, Sense.MONTHS), Sense.OF)
                ? message.skip(message.skip(at, Sense.MONTHS), Sense.OF)
                : at;
        Hit month = message.hit(at, Sense.MONTH);
        if (month == null) {
            return thatMonth(at, at > from);
        }
        int year = years.at(month.to());
        YearMonth falls = next(year, month.value());
        return new Named(falls.getYear(), month.value(), year > 0 ? years.after(month.to()) : month.to());
    }

    private boolean isTightSeparator(int at) {
        return (message.isSymbol(at, "-") || message.isSymbol(at, "/") || message.isSymbol(at, "."))
                && message.has(at + 1)
                && message.token(at).glued();
    }

    /** A day stands here: "we come 3 may". */
    private boolean isDue(int at) {
        return message.before(at, Sense.ARRIVE) != null || message.before(at, Sense.LEAVE) != null;
    }

    private boolean looksLikeMonth(int at) {
        return message.has(at)
                && Character.isUpperCase(message.text().charAt(message.token(at).start()));
    }

    /** "of this month", "of next month", "del mes que viene"; the month is then as good as a date. */
    private Named thatMonth(int at, boolean afterOf) {
        Hit thisOne = message.hit(at, Sense.THIS);
        Hit next = message.hit(at, Sense.NEXT);
        int word = next != null ? next.to() : thisOne != null ? thisOne.to() : at;
        Hit unit = message.hit(word, Sense.MONTHS);
        if (unit == null || unit.value() != 1) {
            return null;
        }
        Hit coming = message.hit(unit.to(), Sense.COMING);
        if (next != null || coming != null) {
            YearMonth month = YearMonth.from(today)
                    .plusMonths(Next.of(next != null ? next : coming).ahead());
            return new Named(month.getYear(), month.getMonthValue(), coming != null ? coming.to() : unit.to());
        }
        boolean current = thisOne != null || (afterOf && message.is(unit.to(), Sense.THIS));
        return current ? new Named(today.getYear(), today.getMonthValue(), message.skip(unit.to(), Sense.THIS)) : null;
    }

    Mention monthThenDay(int from) {
        Hit month = message.hit(from, Sense.MONTH);
        Hit loose = month == null ? message.hit(from, Sense.LOOSE_MONTH) : null;
        Hit named = month != null ? month : loose;
        if (named == null) {
            return null;
        }
        int at = message.skip(afterPoint(named.to()), Sense.THE);
        at = message.isSymbol(at, "-") || message.isSymbol(at, "/") ? at + 1 : at;
        Count day = Counts.at(message, at);
        boolean possible = day != null
                && day.value() >= 1
                && day.value() <= 31
                && (loose == null || day.ordinal() || looksLikeMonth(from))
                && !Guards.isNoDay(message, at, day.to(), day.ordinal());
        if (!possible) {
            return null;
        }
        int year = years.at(day.to());
        int to = year > 0 ? years.after(day.to()) : day.to();
        return Mention.day(SaidDay.of(year, named.value(), day.value()), from, to);
    }

    private int afterPoint(int at) {
        return message.isSymbol(at, ".") && message.token(at).glued() ? at + 1 : at;
    }

    /** The month of that number that is not over yet; {@code year} may be 0. */
    YearMonth next(int year, int month) {
        YearMonth thisYear = YearMonth.of(year > 0 ? year : today.getYear(), month);
        return year == 0 && thisYear.isBefore(YearMonth.from(today)) ? thisYear.plusYears(1) : thisYear;
    }
}
