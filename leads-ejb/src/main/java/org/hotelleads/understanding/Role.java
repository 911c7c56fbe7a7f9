package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.List;

/** What a date is to the stay. */
enum Role {
    ARRIVE,
    LEAVE,
    /** The guest did not say. */
    OPEN;

    /** How far before the first date its words "check in and out" may stand. */
    private static final int PAIR = 9;

    /** The roles of all mentions of a message, in their order. */
    static List<Role> of(Reading message, List<Mention> mentions) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            int previousEnd = i == 0 ? 0 : mentions.get(i - 1).to();
            int nextStart = i + 1 < mentions.size() ? mentions.get(i + 1).from() : Integer.MAX_VALUE;
            Hit nextDay = message.first(
                    Sense.NEXT_DAY,
                    mentions.get(i).to(),
                    message.sentenceEnd(mentions.get(i).to()));
            nextStart = nextDay == null ? nextStart : Math.min(nextStart, nextDay.from());
            roles.add(of(message, mentions.get(i), previousEnd, nextStart));
        }
        return mentions.size() == 2 && followed(message, mentions) ? List.of(ARRIVE, LEAVE) : roles;
    }

    /** "the 5th check in and the 8th check out", "check in and out the 5th and the 8th". */
    private static boolean followed(Reading message, List<Mention> mentions) {
        int first = mentions.get(0).to();
        int second = mentions.get(1).to();
        int start = Math.max(0, mentions.get(0).from() - PAIR);
        Hit arrive = message.last(Sense.ARRIVE, start, mentions.get(0).from());
        Hit leave = message.last(Sense.LEAVE, start, mentions.get(0).from());
        boolean after = arrive == null && message.is(first, Sense.ARRIVE) && message.is(second, Sense.LEAVE);
        boolean before = arrive != null
                && leave != null
                && leave.from() >= arrive.to()
                && leave.from() - arrive.to() <= 2
                && !message.isAny(mentions.get(1).from() - 1, Sense.ARRIVE, Sense.LEAVE);
        return after || before;
    }

    /** The role that the words around a mention give it: those before it, else those after it in its sentence. */
    static Role of(Reading message, Mention mention, int previousEnd, int nextStart) {
        int start = Math.max(previousEnd, message.sentenceStart(mention.from()));
        Hit arrive = message.last(Sense.ARRIVE, start, mention.from() + 1);
        Hit leave = lastLeave(message, start, mention.from() + 1);
        if (arrive != null || leave != null) {
            return later(arrive, leave) == leave && !isNotUntil(message, arrive, leave) ? LEAVE : ARRIVE;
        }
        int end = Math.min(message.sentenceEnd(mention.to()), nextStart);
        boolean belongsToNext = nextStart < message.sentenceEnd(mention.to());
        Hit on = particle(message, Sense.ARRIVE_AFTER, mention.to(), end);
        Hit off = particle(message, Sense.LEAVE_AFTER, mention.to(), end);
        Hit arriveAfter = belongsToNext ? on : earlier(message.first(Sense.ARRIVE, mention.to(), end), on);
        Hit leaveAfter = belongsToNext ? off : earlier(message.first(Sense.LEAVE, mention.to(), end), off);
        if (arriveAfter == null && leaveAfter == null) {
            return OPEN;
        }
        return leaveAfter == null || (arriveAfter != null && arriveAfter.from() < leaveAfter.from()) ? ARRIVE : LEAVE;
    }

    /** The part of a verb that ends its clause: "wir reisen am 15. ab". */
    private static Hit particle(Reading message, Sense sense, int from, int to) {
        for (int at = from; at < to; at++) {
            Hit hit = message.hit(at, sense);
            if (hit != null && endsClause(message, hit.to())) {
                return hit;
            }
        }
        return null;
    }

    private static boolean endsClause(Reading message, int at) {
        return message.isStop(at) || message.isSymbol(at, ",") || message.is(at, Sense.AND);
    }

    private static Hit earlier(Hit one, Hit other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.from() < one.from() ? other : one;
    }

    /** "not checking in until the 10th". */
    private static boolean isNotUntil(Reading message, Hit arrive, Hit leave) {
        return arrive != null
                && message.is(leave.from(), Sense.UNTIL)
                && (message.last(Sense.NOT, arrive.from() - 3, arrive.from()) != null
                        || message.last(Sense.DENY, arrive.from() - 3, arrive.from()) != null);
    }

    private static Hit lastLeave(Reading message, int from, int to) {
        return later(message.last(Sense.LEAVE, from, to), message.last(Sense.UNTIL, from, to));
    }

    /** The one that ends later, of two that end alike the longer. */
    private static Hit later(Hit one, Hit other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        boolean longer = other.to() == one.to() && other.from() < one.from();
        return other.to() > one.to() || longer ? other : one;
    }
}
