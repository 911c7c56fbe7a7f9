package org.hotelleads.understanding;

import java.util.List;
import java.util.Optional;

/** Tells which days a message names as nights: "the night of the 13th", "that night", "Friday and Saturday night". */
final class NamedNights {
    private static final int FIRST_WORDS = 3;
    private static final int MOST = 30;

    private final Reading message;
    private final Topics topics;

    NamedNights(Reading message, Topics topics) {
        this.message = message;
        this.topics = topics;
    }

    /** The day before "that night", whatever was said of it. */
    Optional<Mention> dayOfSameNight(List<Mention> mentions) {
        Hit same = message.first(Sense.SAME_NIGHT, 0, message.size());
        return same == null || topics.isElsewhere(same.from(), same.to())
                ? Optional.empty()
                : mentions.stream()
                        .filter(mention -> mention.shape() == Mention.Shape.DAY && mention.to() <= same.from())
                        .reduce((first, second) -> second);
    }

    /** "la noche del sábado 13", with no word of arriving in it. */
    boolean isOf(Mention day) {
        int start = message.sentenceStart(day.from());
        Hit of = message.before(day.from(), Sense.OF);
        Hit night = message.before(of == null ? day.from() : of.from(), Sense.DAYS);
        return day.shape() == Mention.Shape.DAY
                && night != null
                && night.value() == 1
                && message.is(night.from(), Sense.STAY)
                && message.before(night.from(), Sense.THE) != null
                && message.first(Sense.ARRIVE, start, message.sentenceEnd(day.to())) == null;
    }

    /** "Friday and Saturday night", "las noches del 10 y 11": the last day named is a night too. */
    boolean areAll(List<Mention> days) {
        if (days.isEmpty()) {
            return false;
        }
        int from = days.get(0).from();
        int to = days.get(days.size() - 1).to();
        boolean listed =
                message.first(Sense.AND, from, to) != null && message.last(Sense.BETWEEN, from - 2, to) == null;
        boolean after = message.is(to, Sense.DAYS) && message.is(to, Sense.STAY);
        Hit before = message.last(Sense.DAYS, from - 3, from);
        return listed
                && (after
                        || (before != null
                                && message.is(before.from(), Sense.STAY)
                                && !Counts.isAt(message, before.from() - 1)));
    }

    /** A mere number that answers "how many nights?". */
    Optional<Nights> answered() {
        for (int at = 0; at < Math.min(FIRST_WORDS, message.size()); at++) {
            Counts.Count count = Counts.at(message, at);
            boolean alone = count != null
                    && !count.ordinal()
                    && (message.isStop(count.to()) || message.is(count.to(), Sense.FILLER));
            if (alone && count.value() >= 1 && count.value() <= MOST) {
                return Optional.of(new Nights(count.value(), at, count.to()));
            }
        }
        return Optional.empty();
    }
}
