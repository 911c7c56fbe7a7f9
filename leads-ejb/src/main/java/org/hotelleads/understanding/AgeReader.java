package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hotelleads.understanding.Counts.Count;

/** Reads how old children are: "2 niños de 4 y 7 años", "zwei Kinder (4 und 7)", "a 6 year old". */
final class AgeReader {
    /** Ages and the tokens that told them; without ages when there are none. */
    record Ages(List<Integer> years, int from, int to) {
        String value() {
            return years.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        }

        boolean isEmpty() {
            return years.isEmpty();
        }
    }

    static final int OLDEST = 17;
    private static final int MOST = 10;
    private static final int MONTHS = 12;
    private static final int STRONG = 1;

    private final Reading message;

    AgeReader(Reading message) {
        this.message = message;
    }

    /** The ages of the children whose mention ends before the token. */
    Ages after(int at) {
        int from = at;
        boolean opened = false;
        boolean strong = false;
        while (isBetween(from) && from - at < 5) {
            Hit aged = message.hit(from, Sense.AGED);
            opened |= message.isSymbol(from, "(");
            strong |= aged != null && aged.value() == STRONG;
            from = aged != null ? aged.to() : from + 1;
        }
        boolean said = from > at;
        Ages ages = list(from);
        boolean closed = opened && message.isSymbol(ages.to(), ")");
        boolean unit = !ages.isEmpty() && isUnit(ages.to() - 1);
        boolean counted = !said && unit;
        return said && (closed || strong || unit) || counted ? ages : none(at);
    }

    private boolean isBetween(int at) {
        return message.is(at, Sense.AGED)
                || message.isSymbol(at, "(")
                || message.isSymbol(at, ",")
                || message.isSymbol(at, ":");
    }

    /** "a 6 year old", "6-year-old son", "ein 4 jähriges Kind": the age comes first. */
    Ages before(int at) {
        Count age = Counts.at(message, at);
        Hit unit = age == null ? null : unit(age.to());
        if (unit == null || years(age, unit) > OLDEST) {
            return none(at);
        }
        boolean old = message.token(unit.to() - 1).text().startsWith("old")
                || message.token(unit.to() - 1).text().startsWith("jahrig");
        boolean child = message.isAny(unit.to(), Sense.CHILDREN, Sense.CHILD_MEMBER);
        return old || child ? new Ages(List.of(years(age, unit)), at, unit.to()) : none(at);
    }

    /** A list of figures with their unit, such as the answer to how old they are. */
    Ages list(int from) {
        List<Integer> years = new ArrayList<>();
        int at = from;
        int to = from;
        while (years.size() < MOST) {
            Count age = Counts.at(message, at);
            if (age == null || age.ordinal() || age.value() > MONTHS * 2 || message.isSymbol(age.to(), ":")) {
                break;
            }
            Hit unit = unit(age.to());
            int end = unit == null ? age.to() : unit.to();
            at = afterSeparator(end);
            boolean countsOther = unit == null
                    && at == end
                    && message.has(end)
                    && message.token(end).isWord();
            if (countsOther) {
                break;
            }
            years.add(years(age, unit));
            to = end;
        }
        return years.stream().allMatch(year -> year <= OLDEST) ? new Ages(years, from, to) : none(from);
    }

    /** "Three kids 3, 6 and 9": as many figures as children, and nothing that they could count. */
    Ages listOf(int count, int after) {
        int at = message.skip(message.isSymbol(after, ",") ? after + 1 : after, Sense.AGED);
        Ages ages = list(at);
        boolean ends = message.isStop(ages.to())
                || message.isSymbol(ages.to(), ",")
                || message.isAny(ages.to(), Sense.AND, Sense.WITH);
        boolean dates = message.isSymbol(at + 1, "/") || message.isSymbol(at + 1, "-");
        return ages.years().size() == count && ends && !dates ? ages : none(at);
    }

    private int afterSeparator(int at) {
        int next = at;
        while (message.is(next, Sense.AND)
                || message.isSymbol(next, ",")
                || message.isSymbol(next, "+")
                || message.isSymbol(next, "/")
                || message.isSymbol(next, "&")
                || next > at && message.is(next, Sense.AGED)) {
            next = Math.max(next + 1, message.skip(next, Sense.AND));
        }
        return next;
    }

    private int years(Count age, Hit unit) {
        return unit != null && unit.sense() == Sense.AGE_MONTHS ? age.value() / MONTHS : age.value();
    }

    private Hit unit(int behind) {
        int at = message.isSymbol(behind, "-") ? behind + 1 : behind;
        Hit months = message.hit(at, Sense.AGE_MONTHS);
        Hit years = message.hit(at, Sense.AGE);
        return months == null || years != null && years.to() > months.to() ? years : months;
    }

    boolean isUnit(int lastToken) {
        return message.before(lastToken + 1, Sense.AGE) != null
                || message.before(lastToken + 1, Sense.AGE_MONTHS) != null;
    }

    private static Ages none(int at) {
        return new Ages(List.of(), at, at);
    }
}
