package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.hotelleads.understanding.Counts.Count;

/** Reads holidays and days that have their place in a month: "Easter", "first Tuesday of October". */
final class NamedDays {
    private final Reading message;
    private final LocalDate today;
    private final Months months;
    private final Years years;

    NamedDays(Reading message, LocalDate today) {
        this.message = message;
        this.today = today;
        this.months = new Months(message, today);
        this.years = new Years(message, today);
    }

    /** The day that starts at the token, or null. */
    Mention at(int from) {
        Mention day = holiday(from);
        return day != null ? day : nthWeekday(from);
    }

    private Mention holiday(int from) {
        int at = message.skip(message.skip(from, Sense.NEXT), Sense.THIS);
        Hit hit = message.hit(at, Sense.HOLIDAY);
        if (hit == null) {
            return null;
        }
        int year = years.at(hit.to());
        Holidays.Days days = Holidays.in(year > 0 ? year : today.getYear(), hit.value());
        if (year == 0 && days.last().isBefore(today)) {
            days = Holidays.in(today.getYear() + 1, hit.value());
        }
        int to = year > 0 ? years.after(hit.to()) : hit.to();
        Hit weekend = message.hit(to, Sense.WEEKEND);
        if (weekend != null && days.first().equals(days.last())) {
            return weekendAround(days.first(), from, weekend.to());
        }
        boolean running = days.first().isBefore(today) && today.isBefore(days.last());
        SaidDay first = SaidDay.on(running ? today : days.first());
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
}
