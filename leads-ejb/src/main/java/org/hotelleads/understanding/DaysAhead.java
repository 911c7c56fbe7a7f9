package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.hotelleads.understanding.Counts.Count;

/** Reads days counted from today: "tomorrow", "in two weeks", "heute in acht Tagen", "three Fridays from now". */
final class DaysAhead {
    private static final int MOST_MONTHS = 36;

    private final Reading message;
    private final LocalDate today;

    DaysAhead(Reading message, LocalDate today) {
        this.message = message;
        this.today = today;
    }

    /** The day that starts at the token, or null. */
    Mention at(int from) {
        Mention day = relative(from);
        return day != null ? day : ahead(from);
    }

    private Mention relative(int from) {
        int at = message.skip(from, Sense.THE);
        Hit hit = message.hit(at, Sense.RELATIVE);
        Hit same = hit == null ? null : message.hit(hit.from(), Sense.SAME_NIGHT);
        boolean other = same != null && same.to() > hit.to();
        if (hit == null || other || message.before(hit.to(), Sense.NO_DAY) != null) {
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
        Hit span = message.hit(unit, Sense.DAYS);
        Hit on =
                span == null || span.value() < 7 ? null : message.hit(message.skip(span.to(), Sense.ON), Sense.WEEKDAY);
        if (on != null && message.is(span.to(), Sense.ON) && message.before(from, Sense.FOR) == null && value == 1) {
            LocalDate first = today.with(TemporalAdjusters.next(DayOfWeek.of(on.value())));
            return Mention.day(SaidDay.on(first.plusDays(span.value())), from, on.to());
        }
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
}
