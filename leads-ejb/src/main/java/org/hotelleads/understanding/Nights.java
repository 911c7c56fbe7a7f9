package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotelleads.understanding.Counts.Count;

/** A length of stay that a message mentions, in nights ("for 3 nights", "una semana"), with the tokens it takes. */
record Nights(int count, int from, int to) {
    private static final int LONGEST_STAY = 365;

    static List<Nights> in(Reading message, List<Mention> mentions, Set<Question> asked) {
        List<Nights> found = new ArrayList<>();
        int at = 0;
        int end = Math.min(message.size(), Dates.MOST_TOKENS);
        while (at < end) {
            Nights nights = at(message, at, asked.contains(Question.NIGHTS) || !mentions.isEmpty());
            boolean free = nights != null && mentions.stream().noneMatch(nights::overlaps);
            if (free) {
                found.add(nights);
            }
            at = nights == null ? at + 1 : nights.to;
        }
        return found;
    }

    /** "one more night", "otra noche": on top of what was said before. */
    boolean isExtra(Reading message) {
        return message.first(Sense.EXTRA, from - 1, to + 1) != null;
    }

    /** "one night less". */
    boolean isFewer(Reading message) {
        return message.is(to, Sense.FEWER) || message.before(to, Sense.FEWER) != null;
    }

    private boolean overlaps(Mention mention) {
        return mention.from() < to && from < mention.to();
    }

    private static Nights at(Reading message, int from, boolean expected) {
        Hit nextDay = message.hit(from, Sense.NEXT_DAY);
        if (nextDay != null) {
            return new Nights(nextDay.value(), from, nextDay.to());
        }
        Hit label = message.hit(from, Sense.DAYS);
        Count labelled = label != null && message.isSymbol(label.to(), ":") ? Counts.at(message, label.to() + 1) : null;
        if (labelled != null && label.value() == 1 && labelled.value() >= 1 && labelled.value() <= LONGEST_STAY) {
            return new Nights(labelled.value(), from, labelled.to());
        }
        Count count = Counts.at(message, from);
        Hit article = count == null ? message.hit(from, Sense.ARTICLE_ONE) : null;
        if (count == null && article == null) {
            return null;
        }
        int unitAt = count != null ? count.to() : article.to();
        int skipped = message.isSymbol(unitAt, "-") ? unitAt + 1 : unitAt;
        Hit unit = unit(message, skipped);
        if (unit == null) {
            unit = message.hit(skipped + 1, Sense.DAYS);
            if (unit == null || !message.is(skipped, Sense.WHOLE)) {
                return null;
            }
        }
        boolean one = article != null || (!expected && message.is(from, Sense.JUST_LOOKING));
        int value = (count == null ? 1 : count.value()) * unit.value();
        boolean length = value >= 1 && value <= LONGEST_STAY && isLength(message, from, unit.to(), one);
        return length && !(count != null && count.ordinal()) ? new Nights(value, from, unit.to()) : null;
    }

    private static Hit unit(Reading message, int at) {
        Hit letter = message.hit(at, Sense.NIGHT_LETTER);
        return letter != null && message.token(at).glued() ? letter : message.hit(at, Sense.DAYS);
    }

    private static boolean isPast(Reading message, int from) {
        Hit last = message.before(from, Sense.LAST);
        return last != null && message.before(last.from(), Sense.THE) != null;
    }

    /** "in 3 days", "3 days ago", "$80 a night" and "24 hours" are no length of stay. */
    private static boolean isLength(Reading message, int from, int to, boolean one) {
        boolean elsewhere = message.is(to, Sense.AGO)
                || message.isSymbol(to, ":")
                || (message.is(to, Sense.HENCE) && message.before(from, Sense.FOR) == null)
                || isPast(message, from)
                || (message.before(from, Sense.IN) != null && message.before(from, Sense.FOR) == null)
                || message.is(to, Sense.COMING);
        boolean plain = !one
                || message.size() <= 3
                || message.before(from, Sense.FOR) != null
                || message.before(from, Sense.STAY) != null
                || message.is(to, Sense.STAY)
                || (message.is(to, Sense.FROM) && !message.is(to, Sense.HENCE));
        boolean price = one && message.first(Sense.PRICE, message.sentenceStart(from), from) != null;
        return !elsewhere && plain && !price;
    }
}
