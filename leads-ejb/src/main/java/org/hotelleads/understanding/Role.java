package org.hotelleads.understanding;

/** What a date is to the stay. */
enum Role {
    ARRIVE,
    LEAVE,
    /** The guest did not say. */
    OPEN;

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
        if (belongsToNext) {
            return OPEN;
        }
        Hit arriveAfter = message.first(Sense.ARRIVE, mention.to(), end);
        Hit leaveAfter = message.first(Sense.LEAVE, mention.to(), end);
        if (arriveAfter == null && leaveAfter == null) {
            return OPEN;
        }
        return leaveAfter == null || (arriveAfter != null && arriveAfter.from() < leaveAfter.from()) ? ARRIVE : LEAVE;
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
