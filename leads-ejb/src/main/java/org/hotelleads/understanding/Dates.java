package org.hotelleads.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Finds the dates, ranges and spans that a message mentions, from left to right, none of them overlapping. */
final class Dates {
    private static final int MOST_MENTIONS = 60;
    /** More than 16 KB of ordinary words; what is denser is no message of a guest. */
    static final int MOST_TOKENS = 4096;

    private static final Sense[] BEGINNINGS = {
        Sense.MONTH,
        Sense.LOOSE_MONTH,
        Sense.WEEKDAY,
        Sense.LOOSE_WEEKDAY,
        Sense.RELATIVE,
        Sense.HOLIDAY,
        Sense.SEASON,
        Sense.WEEKEND,
        Sense.DAYS,
        Sense.MONTHS,
        Sense.PART,
        Sense.NUMBER,
        Sense.ORDINAL,
        Sense.ARTICLE_ONE,
        Sense.THE,
        Sense.DAY_MARK,
        Sense.IN,
        Sense.THIS,
        Sense.NEXT,
        Sense.LAST
    };

    private final Reading message;
    private final Years years;
    private final Days days;
    private final Spans spans;
    private final DayRanges ranges;
    private final boolean[] masked;

    /**
     * {@code masked} tells the tokens that belong to an address or a phone number, {@code expected} that two mere
     * figures may be the days of a stay.
     */
    Dates(Reading message, LocalDate today, DayOrder order, boolean[] masked, boolean expected) {
        this.message = message;
        this.years = new Years(message, today);
        this.days = new Days(message, today, order);
        this.spans = new Spans(message, today, days);
        this.ranges = new DayRanges(message, days, masked, expected);
        this.masked = masked;
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        int end = Math.min(message.size(), MOST_TOKENS);
        while (at < end && found.size() < MOST_MENTIONS) {
            Mention mention = masked[at] || !mayBegin(at) ? null : mentionAt(at);
            if (mention != null && mention.to() > at) {
                int year = years.before(mention.from());
                found.add(year > 0 ? mention.inYear(year) : mention);
                at = mention.to();
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean mayBegin(int at) {
        if (message.token(at).isNumber()) {
            return true;
        }
        return !message.hitsAt(at).isEmpty() && message.isAny(at, BEGINNINGS);
    }

    private Mention mentionAt(int at) {
        Mention range = ranges.at(at);
        if (range != null) {
            return range;
        }
        Mention span = spanAt(at);
        if (span != null) {
            return span;
        }
        Mention day = dayAt(at);
        if (day == null) {
            return null;
        }
        Mention second = secondDay(at, day);
        return second == null ? day : DayRanges.joined(inWeekOf(second, day), second);
    }

    /** "Friday to Sunday next week": the weekday before one of a named week is the one just before it. */
    private Mention inWeekOf(Mention second, Mention first) {
        Hit week = message.first(Sense.DAYS, second.from(), second.to());
        boolean shared =
                first.first().isWeekdayAlone() && second.first().isExact() && week != null && week.value() == 7;
        if (!shared) {
            return first;
        }
        DayOfWeek weekday = DayOfWeek.of(first.first().weekday());
        return Mention.day(
                SaidDay.on(second.first().exact().with(TemporalAdjusters.previous(weekday))), first.from(), first.to());
    }

    private Mention spanAt(int at) {
        Mention span = spans.at(at);
        if (span == null || span.shape() != Mention.Shape.SPAN) {
            return span;
        }
        Mention day = days.at(at, false);
        boolean part = message.is(at, Sense.PART) && day != null && span.to() > day.to();
        return day == null || part ? span : null;
    }

    private Mention dayAt(int at) {
        return days.at(at, false);
    }

    private Mention secondDay(int start, Mention first) {
        int at = first.to();
        if (first.shape() != Mention.Shape.DAY) {
            return null;
        }
        int after = ranges.afterConnector(at, start);
        Mention second = after < 0 || !message.has(after) || masked[after] ? null : days.at(after, true);
        return second == null || second.shape() != Mention.Shape.DAY ? null : second;
    }
}
