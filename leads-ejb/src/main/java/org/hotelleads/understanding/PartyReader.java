package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hotelleads.understanding.AgeReader.Ages;
import org.hotelleads.understanding.Counts.Count;

/** Learns how many come, how old the children are, and in how many rooms of which kind. */
final class PartyReader {
    private static final int MOST_PEOPLE = 60;
    private static final int NEXT_TO = 4;
    private static final double SURE = 0.9;
    private static final double GUESSED = 0.7;

    private final Reading message;
    private final Notebook notes;
    private final boolean[] masked;
    private final AgeReader ages;
    private final List<Integer> years = new ArrayList<>();
    private int people;
    private int peopleFrom;
    private boolean wholeFamily;
    private int children = -1;
    private int childrenFrom;
    private int childrenEnd;

    /** Figures read as ages are marked, so that nobody takes them for dates. */
    PartyReader(Reading message, Notebook notes, boolean[] masked) {
        this.message = message;
        this.notes = notes;
        this.masked = masked;
        this.ages = new AgeReader(message);
    }

    void learn() {
        int at = 0;
        while (at < message.size()) {
            at = Math.max(at + 1, masked[at] ? at : learnAt(at));
        }
        answerWithAges();
        if (!years.isEmpty()) {
            noteAges();
        } else if (notes.knows(FactKind.CHILDREN)
                && ageCount() > notes.fact(FactKind.CHILDREN).count()) {
            notes.forget(FactKind.CHILD_AGES);
        }
    }

    private int learnAt(int at) {
        Ages first = ages.before(at);
        if (!first.isEmpty()) {
            int to = message.isAny(first.to(), Sense.CHILDREN, Sense.CHILD_MEMBER) ? first.to() + 1 : first.to();
            boolean counted = children > 0 && at - childrenEnd <= NEXT_TO && years.size() < children;
            if (!counted) {
                addChildren(1, at, to);
            }
            addAges(first);
            return to;
        }
        Count count = Counts.at(message, at);
        int to = at;
        if (count != null && !count.ordinal() && count.value() <= MOST_PEOPLE && !isPartOfNumber(at)) {
            to = counted(at, count);
        }
        return to > at ? to : uncounted(at);
    }

    private boolean isPartOfNumber(int at) {
        return message.isSymbol(at - 1, ".") && message.token(at).glued()
                || message.isSymbol(at - 1, ":")
                || message.isSymbol(at - 1, "/");
    }

    private int counted(int from, Count count) {
        int at = count.to();
        Hit kids = message.hit(at, Sense.CHILDREN);
        Hit who = message.is(at, Sense.ADULTS) ? message.hit(at, Sense.ADULTS) : message.hit(at, Sense.PEOPLE);
        Hit room = message.hit(message.skip(at, Sense.ROOM_TYPE), Sense.ROOM);
        room = room != null ? room : message.hit(at, Sense.ROOM);
        if (kids != null) {
            addChildren(count.value(), from, kids.to());
            return withAges(kids.to(), count.value());
        }
        if (who != null) {
            addAdults(count.value(), from, who.to(), message.is(at, Sense.ADULTS));
            return who.to();
        }
        if (room != null && count.value() > 0) {
            notes.note(FactKind.ROOMS, count.value(), from, room.to(), SURE);
        }
        return from;
    }

    /** "2 children", and "a baby" next to it, add up; of whom we just counted they are a part. */
    private void addChildren(int count, int from, int to) {
        if (isOthers(from)) {
            return;
        }
        boolean joined = children >= 0
                && from - childrenEnd <= NEXT_TO
                && message.sentenceStart(from) <= childrenEnd
                && message.first(Sense.CORRECTION, childrenEnd, from) == null;
        children = joined ? children + count : count;
        childrenFrom = joined ? childrenFrom : from;
        childrenEnd = to;
        notes.note(FactKind.CHILDREN, children, childrenFrom, to, SURE);
        boolean part = people > children
                && message.sentenceStart(from) <= peopleFrom
                && (wholeFamily || message.first(Sense.INCLUDING, peopleFrom, from) != null);
        if (part) {
            notes.note(FactKind.ADULTS, people - children, peopleFrom, to, SURE);
        }
    }

    /** "my friend has 3 kids": somebody else's party. */
    private boolean isOthers(int at) {
        Hit other = message.last(Sense.OTHER_PERSON, Math.max(message.sentenceStart(at), at - 4), at);
        Hit my = other == null ? null : message.before(other.from(), Sense.MY);
        return my != null
                && !message.isAny(other.from(), Sense.FAMILY_MEMBER, Sense.CHILD_MEMBER)
                && message.before(my.from(), Sense.WITH) == null
                && message.before(my.from(), Sense.AND) == null
                && !message.is(other.to(), Sense.AND);
    }

    private void addAdults(int count, int from, int to, boolean adults) {
        if (isOthers(from)) {
            return;
        }
        notes.note(FactKind.ADULTS, count, from, to, adults ? SURE : GUESSED);
        people = adults ? 0 : count;
        peopleFrom = from;
        Hit weAre = adults ? null : message.before(from, Sense.WE_ARE);
        wholeFamily = weAre != null && isFamily(weAre);
    }

    private boolean isFamily(Hit weAre) {
        return Folding.fold(message.said(weAre.from(), weAre.to())).contains("famil");
    }

    private int withAges(int at, int count) {
        Ages told = ages.after(at);
        if (told.isEmpty()) {
            return at;
        }
        boolean allTheSame = told.years().size() == 1 && count > 1 && count <= 10;
        addAges(allTheSame ? new Ages(Collections.nCopies(count, told.years().get(0)), told.from(), told.to()) : told);
        childrenEnd = told.to();
        return told.to();
    }

    private void addAges(Ages told) {
        years.addAll(told.years());
        for (int at = told.from(); at < told.to(); at++) {
            masked[at] = true;
        }
        childrenEnd = Math.max(childrenEnd, told.to());
    }

    private void noteAges() {
        String value = new Ages(years, 0, 0).value();
        notes.note(FactKind.CHILD_AGES, value, Math.min(childrenFrom, childrenEnd - 1), childrenEnd, SURE);
    }

    /** "4 and 7 years" once we know that there are two. */
    private void answerWithAges() {
        boolean open = years.isEmpty() && children < 0 && notes.knows(FactKind.CHILDREN) && ageCount() == 0;
        int wanted = open ? notes.fact(FactKind.CHILDREN).count() : 0;
        for (int at = 0; wanted > 0 && years.isEmpty() && at < Math.min(message.size(), 20); at++) {
            Ages told = ages.list(at);
            if (told.years().size() == wanted && (ages.isUnit(told.to() - 1) || told.to() >= message.size() - 1)) {
                childrenFrom = told.from();
                addAges(told);
            }
        }
    }

    private int ageCount() {
        return notes.knows(FactKind.CHILD_AGES)
                ? notes.fact(FactKind.CHILD_AGES).value().split(",").length
                : 0;
    }

    /** Nothing that the number could count comes next, and no month. */
    private boolean isAll(Count many) {
        int next = many.to();
        boolean range = message.is(next, Sense.TO) && Counts.at(message, message.skip(next, Sense.TO)) != null;
        boolean plain = message.is(next, Sense.COMMON) && !message.isAny(next, Sense.THING, Sense.OF, Sense.AND)
                || message.is(next, Sense.INCLUDING)
                || wholeFamily;
        return message.isStop(next) || message.isSymbol(next, ",") || message.isSymbol(next, "(") || (plain && !range);
    }

    private int uncounted(int at) {
        notedAsWhole(at, Sense.COUPLE, 2);
        notedAsWhole(at, Sense.ALONE, 1);
        Hit together = message.hit(at, Sense.TOGETHER);
        if (together != null) {
            addAdults(together.value(), at, together.to(), false);
        }
        Hit weAre = message.hit(at, Sense.WE_ARE);
        Count many = weAre == null ? null : Counts.at(message, weAre.to());
        wholeFamily = weAre == null ? wholeFamily : isFamily(weAre);
        if (many != null && !many.ordinal() && isAll(many) && many.value() <= MOST_PEOPLE) {
            notes.note(FactKind.ADULTS, many.value(), at, many.to(), GUESSED);
            people = many.value();
            peopleFrom = at;
        }
        withFamily(at);
        noChildren(at);
        Hit type = message.hit(at, Sense.ROOM_TYPE);
        if (type != null) {
            notes.note(FactKind.ROOM_TYPE, message.said(type.from(), type.to()), type.from(), type.to(), SURE);
        }
        return oneChild(at);
    }

    private void notedAsWhole(int at, Sense sense, int count) {
        Hit hit = message.hit(at, sense);
        if (hit != null) {
            notes.note(FactKind.ADULTS, count, at, hit.to(), GUESSED);
        }
    }

    /** "me, my wife and our 2 kids", "with my parents". */
    private void withFamily(int at) {
        int member = message.skip(at, Sense.MY);
        boolean mine = member > at && message.is(member, Sense.FAMILY_MEMBER);
        int start = Math.max(message.sentenceStart(at), at - NEXT_TO);
        boolean along = mine
                && (message.before(at, Sense.WITH) != null
                        || message.first(Sense.SELF, start, at) != null && message.isSymbol(at - 1, ",")
                        || message.isSymbol(member + 1, ",") && message.is(member + 2, Sense.SELF));
        if (along && notes.fact(FactKind.ADULTS) == null) {
            notes.note(FactKind.ADULTS, 2, at, member + 1, GUESSED);
        }
    }

    private void noChildren(int at) {
        Hit no = message.hit(at, Sense.NO);
        Hit kids = no == null ? null : message.hit(no.to(), Sense.CHILDREN);
        if (kids != null) {
            notes.note(FactKind.CHILDREN, 0, at, kids.to(), SURE);
        }
    }

    /** "a child", "our son", with the age behind it. */
    private int oneChild(int at) {
        Hit article = message.hit(at, Sense.ARTICLE_ONE);
        Hit child = article == null ? null : message.hit(article.to(), Sense.CHILDREN);
        Hit mine = message.hit(at, Sense.MY);
        Hit member = mine == null ? null : message.hit(mine.to(), Sense.CHILD_MEMBER);
        boolean along = member != null
                && (message.before(at, Sense.WITH) != null
                        || message.before(at, Sense.AND) != null
                        || !ages.after(member.to()).isEmpty());
        if (child == null && !along) {
            return at;
        }
        int to = child != null ? child.to() : member.to();
        addChildren(1, at, to);
        return withAges(to, 1);
    }
}
