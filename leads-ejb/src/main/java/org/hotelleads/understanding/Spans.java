package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Reads spans of time: weekends, weeks, months, parts of months, seasons. */
final class Spans {
    private static final int DECADE = 10;

    private final Reading message;
    private final LocalDate today;
    private final Months months;
    private final Years years;
    private final Days days;
    private final Weekends weekends;

    Spans(Reading message, LocalDate today, Days days) {
        this.message = message;
        this.today = today;
        this.months = new Months(message, today);
        this.years = new Years(message, today);
        this.days = days;
        this.weekends = new Weekends(message, today, days);
    }

    /** The span that starts at the token, or null. */
    Mention at(int from) {
        Mention span = weekends.at(from);
        span = span != null ? span : part(from);
        span = span != null ? span : season(from);
        span = span != null ? span : nextFew(from);
        span = span != null ? span : week(from);
        span = span != null ? span : nextMonth(from);
        return span != null ? span : month(from);
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** "end of June", "a mediados de mayo", "beginning of next week", "end of the month". */
    private Mention part(int from) {
        Hit part = message.hit(from, Sense.PART);
        if (part == null) {
            return null;
        }
        int at = message.skip(part.to(), Sense.THE);
        Mention whole = nextMonth(at);
        whole = whole != null ? whole : namedMonth(at);
        whole = whole != null ? whole : week(at);
        if (whole == null && message.is(at, Sense.MONTHS)) {
            Mention thisMonths =
                    partOf(wholeMonth(YearMonth.from(today), at, message.skip(at, Sense.MONTHS)), part.value());
            boolean over = !thisMonths.last().exact().isAfter(today);
            whole = over ? wholeMonth(YearMonth.from(today).plusMonths(1), at, thisMonths.to()) : null;
            return over ? partOf(whole, part.value()).startingAt(from) : thisMonths.startingAt(from);
        }
        return whole == null ? null : partOf(whole, part.value()).startingAt(from);
    }

    private Mention partOf(Mention whole, int part) {
        LocalDate first = whole.first().exact();
        LocalDate after = whole.last().exact();
        boolean week = !after.isAfter(first.plusDays(7));
        int step = week ? 3 : DECADE;
        return switch (part) {
            case 0 -> Mention.span(first, first.plusDays(step), whole.from(), whole.to());
            case 1 -> Mention.span(first.plusDays(step), first.plusDays(2L * step), whole.from(), whole.to());
            default ->
                Mention.span(week ? after.minusDays(3) : first.plusDays(2 * DECADE), after, whole.from(), whole.to());
        };
    }

    /** Seasons as astronomers of the northern hemisphere date them. */
    private Mention season(int from) {
        int at = message.skip(message.skip(from, Sense.THIS), Sense.NEXT);
        Hit season = message.hit(at, Sense.SEASON);
        boolean said = at > from
                || message.before(from, Sense.IN) != null
                || message.before(from, Sense.FOR) != null
                || message.before(from, Sense.THE) != null;
        if (season == null || !said) {
            return null;
        }
        int year = years.at(season.to());
        LocalDate start = seasonStart(year > 0 ? year : today.getYear(), season.value());
        LocalDate end = start.plusDays(94);
        if (year == 0 && !end.isAfter(today)) {
            start = start.plusYears(1);
        }
        return Mention.span(
                start,
                start.plusMonths(3).plusDays(season.value() == 2 ? 3 : 0),
                from,
                year > 0 ? years.after(season.to()) : season.to());
    }

    private static LocalDate seasonStart(int year, int season) {
        return switch (season) {
            case 1 -> LocalDate.of(year, 3, 20);
            case 2 -> LocalDate.of(year, 6, 21);
            case 3 -> LocalDate.of(year, 9, 23);
            default -> LocalDate.of(year, 12, 21);
        };
    }

    /** "next week", "la semana que viene", "the week of October 6th". */
    private Mention week(int from) {
        int start = message.skip(from, Sense.THE);
        Hit next = message.hit(start, Sense.NEXT);
        Hit thisOne = message.hit(start, Sense.THIS);
        int at = next != null ? next.to() : thisOne != null ? thisOne.to() : start;
        Hit week = message.hit(at, Sense.DAYS);
        if (week == null || week.value() != 7) {
            return null;
        }
        Mention of = start > from && message.is(week.to(), Sense.OF)
                ? days.at(message.skip(week.to(), Sense.OF), true)
                : null;
        if (of != null) {
            return weekOf(of.first().onOrAfter(today).orElse(today), from, of.to());
        }
        Hit coming = message.hit(week.to(), Sense.COMING);
        if (next != null || coming != null) {
            int weeks = Next.of(next != null ? next : coming).ahead();
            return weekOf(today.plusWeeks(weeks), from, coming != null ? coming.to() : week.to());
        }
        boolean current = thisOne != null || message.before(from, Sense.PART) != null;
        return current ? weekOf(today, from, week.to()) : null;
    }

    /** "the next 3 days", "les 3 prochaines semaines": some time in them. */
    private Mention nextFew(int from) {
        int start = message.skip(from, Sense.THE);
        Hit before = message.hit(start, Sense.NEXT);
        before = before == null ? message.hit(start, Sense.THIS) : before;
        Counts.Count count = Counts.at(message, before == null ? start : before.to());
        int at = count == null ? start : count.to();
        Hit within = before == null && count != null ? message.hit(at, Sense.NEXT) : null;
        within = within == null && before == null && count != null ? message.hit(at, Sense.THIS) : within;
        Hit unit = message.hit(within == null ? at : within.to(), Sense.DAYS);
        Hit after = unit == null ? null : message.hit(unit.to(), Sense.COMING);
        boolean weeks = unit != null && unit.value() == 7;
        boolean next = after != null || isNext(before, weeks) || isNext(within, weeks);
        boolean said = count != null && unit != null && next;
        if (!said || count.ordinal() || message.before(from, Sense.FOR) != null) {
            return null;
        }
        LocalDate first = unit.value() == 7 ? monday().plusWeeks(1) : today.plusDays(1);
        LocalDate last = first.plusDays((long) count.value() * unit.value());
        return Mention.span(first, last, from, after != null ? after.to() : unit.to());
    }

    private static boolean isNext(Hit word, boolean weeks) {
        return word != null && (weeks || word.sense() == Sense.NEXT);
    }

    private static Mention weekOf(LocalDate day, int from, int to) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Mention.span(monday, monday.plusWeeks(1), from, to);
    }

    /** "next month", "this month", "el mes que viene". */
    private Mention nextMonth(int from) {
        int start = message.skip(from, Sense.THE);
        Hit next = message.hit(start, Sense.NEXT);
        Hit thisOne = message.hit(start, Sense.THIS);
        int at = next != null ? next.to() : thisOne != null ? thisOne.to() : start;
        Hit month = message.hit(at, Sense.MONTHS);
        if (month == null || month.value() != 1) {
            return null;
        }
        Hit coming = message.hit(month.to(), Sense.COMING);
        if (next != null || coming != null) {
            YearMonth that = YearMonth.from(today)
                    .plusMonths(Next.of(next != null ? next : coming).ahead());
            return wholeMonth(that, from, coming != null ? coming.to() : month.to());
        }
        return thisOne == null ? null : wholeMonth(YearMonth.from(today), from, month.to());
    }

    /** A month alone counts only where a time is spoken of, so that May, April and Julio stay names. */
    private Mention month(int from) {
        Mention month = namedMonth(from);
        boolean said = month != null
                && (month.to() - from > 1
                        || message.size() <= 3
                        || message.before(from, Sense.IN) != null
                        || message.before(from, Sense.FOR) != null
                        || message.before(from, Sense.OF) != null
                        || message.before(from, Sense.ON) != null
                        || message.before(from, Sense.TO) != null
                        || message.before(from, Sense.AND) != null
                        || message.before(from, Sense.FROM) != null);
        return said ? month : null;
    }

    private Mention namedMonth(int from) {
        int at = message.skip(message.skip(from, Sense.THIS), Sense.NEXT);
        Hit named = message.hit(at, Sense.MONTH);
        boolean surely = message.before(at, Sense.IN) != null || message.before(at, Sense.PART) != null || at > from;
        named = named == null && surely ? message.hit(at, Sense.LOOSE_MONTH) : named;
        if (named == null) {
            return null;
        }
        int year = years.at(named.to());
        YearMonth month = months.next(year > 0 ? year : years.before(from), named.value());
        return wholeMonth(month, from, year > 0 ? years.after(named.to()) : named.to());
    }

    private static Mention wholeMonth(YearMonth month, int from, int to) {
        return Mention.span(month.atDay(1), month.plusMonths(1).atDay(1), from, to);
    }
}
