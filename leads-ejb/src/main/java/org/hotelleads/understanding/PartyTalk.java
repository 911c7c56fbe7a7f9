package org.hotelleads.understanding;

import org.hotelleads.understanding.Counts.Count;

/** Tells of words around a number whether it counts those who stay. */
final class PartyTalk {
    private static final int MOST_IN_A_ROOM = 12;

    private final Reading message;

    PartyTalk(Reading message) {
        this.message = message;
    }

    boolean endsLine(int at) {
        return message.isStop(at)
                || message.isSymbol(at, ",")
                || message.isSymbol(at, "(")
                || message.isSymbol(at, "/");
    }

    boolean isPartOfNumber(int at) {
        return message.isSymbol(at - 1, ".") && message.token(at).glued()
                || message.isSymbol(at - 1, ":")
                        && message.token(at).glued()
                        && message.token(at - 1).glued()
                || message.isSymbol(at - 1, "/");
    }

    /** "my friend has 3 kids": somebody else's party. */
    boolean isOthers(int at) {
        Hit other = message.last(Sense.OTHER_PERSON, Math.max(message.sentenceStart(at), at - 4), at);
        Hit my = other == null ? null : message.before(other.from(), Sense.MY);
        return my != null
                && !message.isAny(other.from(), Sense.FAMILY_MEMBER, Sense.CHILD_MEMBER)
                && message.before(my.from(), Sense.WITH) == null
                && message.before(my.from(), Sense.AND) == null
                && !message.is(other.to(), Sense.AND);
    }

    /** "A table for 2 people": not those who stay. */
    boolean isElsewhere(int from, int to) {
        Hit other = message.last(Sense.ELSEWHERE, message.sentenceStart(from), from);
        boolean weAre = message.before(from, Sense.WE_ARE) != null && message.before(from, Sense.FOR) == null;
        Hit aFor = message.before(from, Sense.FOR);
        boolean nextTo = other != null && other.to() == (aFor == null ? from : aFor.from());
        return other != null && !weAre && (nextTo || new Topics(message, false).isElsewhere(from, to));
    }

    /** "One more person", "una persona más". */
    boolean isMore(int from, int to) {
        return message.is(to, Sense.EXTRA) || message.first(Sense.EXTRA, from, to) != null;
    }

    boolean isFamily(Hit weAre) {
        return Folding.fold(message.said(weAre.from(), weAre.to())).contains("famil");
    }

    /** Nothing that the number could count comes next, and no month. */
    boolean isAll(Count many, boolean wholeFamily) {
        int next = many.to();
        boolean range = message.is(next, Sense.TO) && Counts.at(message, message.skip(next, Sense.TO)) != null;
        boolean plain = message.isAny(next, Sense.CLOSING, Sense.FILLER)
                || message.is(next, Sense.COMMON) && !message.isAny(next, Sense.THING, Sense.OF, Sense.AND)
                || message.is(next, Sense.INCLUDING)
                || goesOnWithChildren(next)
                || wholeFamily;
        return message.isStop(next) || message.isSymbol(next, ",") || message.isSymbol(next, "(") || (plain && !range);
    }

    /** "We are 6 and we come early", "somos 2 y 1 niño", but not "para 2 y 3 noches". */
    private boolean goesOnWithChildren(int next) {
        Hit and = message.hit(next, Sense.AND);
        Count more = and == null ? null : Counts.at(message, and.to());
        return and != null && (more == null || message.is(more.to(), Sense.CHILDREN));
    }

    /** "A room for 2, please": after a room or a booking, with nothing counted behind. */
    boolean isForSo(int at, Count many) {
        int next = many.to();
        int start = message.sentenceStart(at);
        boolean booked = message.first(Sense.ROOM, start, at) != null
                || message.first(Sense.ROOM_KIND, start, at) != null
                || message.first(Sense.STAY, start, at) != null
                || message.first(Sense.BOOK, start, at) != null;
        boolean ends = message.isStop(next)
                || message.isSymbol(next, ",")
                || message.isAny(next, Sense.FROM, Sense.FOR, Sense.ON, Sense.WITH, Sense.CLOSING, Sense.FILLER);
        return booked && ends && many.value() > 0 && many.value() <= MOST_IN_A_ROOM && !isElsewhere(at, next);
    }

    /** "a child", "a small baby", and after others "and the baby". */
    Hit childAfterArticle(int at) {
        Hit article = message.hit(at, Sense.ARTICLE_ONE);
        Hit the = article == null ? message.hit(at, Sense.THE) : null;
        if (the != null) {
            boolean joined = message.before(at, Sense.WITH) != null || message.before(at, Sense.AND) != null;
            return joined && message.is(the.to(), Sense.CHILDREN) ? message.hit(the.to(), Sense.CHILD_MEMBER) : null;
        }
        Hit child = article == null ? null : message.hit(article.to(), Sense.CHILDREN);
        boolean described = article != null
                && child == null
                && message.has(article.to())
                && message.hitsAt(article.to()).stream().allMatch(hit -> hit.sense() == Sense.COMMON);
        return described ? message.hit(article.to() + 1, Sense.CHILDREN) : child;
    }
}
