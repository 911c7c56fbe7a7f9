package org.hotelleads.understanding;

/** Tells whether words are about the stay or about something else: a table, a flight, a taxi, the weather. */
final class Topics {
    private final Reading message;
    private final boolean elsewhereBefore;

    Topics(Reading message, boolean elsewhereBefore) {
        this.message = message;
        this.elsewhereBefore = elsewhereBefore;
    }

    /** Whether a mention in the tokens [from, to) is about something else than the stay. */
    boolean isElsewhere(int from, int to) {
        int start = message.sentenceStart(from);
        int end = message.sentenceEnd(to);
        int stay = nearest(Sense.STAY, from, to, start, end);
        int other = nearest(Sense.ELSEWHERE, from, to, start, end);
        if (stay < Integer.MAX_VALUE || other < Integer.MAX_VALUE) {
            return other < stay;
        }
        return lastTopic(start);
    }

    private int nearest(Sense sense, int from, int to, int start, int end) {
        Hit before = last(sense, start, from);
        Hit after = message.first(sense, to, end);
        int back = before == null ? Integer.MAX_VALUE : from - before.from();
        int ahead = after == null ? Integer.MAX_VALUE : after.from() - to + 1;
        return Math.min(back, ahead);
    }

    /** Whether the last thing spoken of before the token was something else. */
    private boolean lastTopic(int before) {
        int from = Math.max(0, before - 60);
        Hit stay = message.last(Sense.STAY, from, before);
        Hit other = last(Sense.ELSEWHERE, from, before);
        if (stay == null && other == null) {
            return elsewhereBefore;
        }
        return stay == null || (other != null && other.from() > stay.from());
    }

    /** The last hit before the token; the spa of "Resort & Spa" is part of a hotel's name. */
    private Hit last(Sense sense, int from, int to) {
        Hit hit = message.last(sense, from, to);
        Hit and = hit == null || sense != Sense.ELSEWHERE ? null : message.before(hit.from(), Sense.AND);
        boolean name = and != null && message.before(and.from(), Sense.STAY) != null;
        return name ? message.last(sense, from, hit.from()) : hit;
    }

    boolean afterwards() {
        return lastTopic(message.size());
    }
}
