package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hotelleads.understanding.AgeReader.Ages;
import org.hotelleads.understanding.Counts.Count;

/** Learns how many come, how old the children are, and in how many rooms of which kind. */
final class PartyReader {
    private static final int MOST_PEOPLE = 60;
    private static final int NEXT_TO = 4;

    /** "For" alone counts people only after a room. */
    private static final int JUST_FOR = 1;

    private static final double SURE = 0.9;
    private static final double GUESSED = 0.7;

    private final Reading message;
    private final Notebook notes;
    private final boolean[] masked;
    private final PartyTalk talk;
    private final AgeReader ages;
    private final RoomReader rooms;
    private final Company company;
    private final List<Integer> years = new ArrayList<>();
    private int people;
    private int peopleFrom;
    private boolean wholeFamily;
    private int children = -1;
    private int childrenFrom;
    private int childrenEnd;
    private Company.Group together;

    /** Figures read as ages are marked, so that nobody takes them for dates. */
    PartyReader(Reading message, Notebook notes, boolean[] masked) {
        this.message = message;
        this.notes = notes;
        this.masked = masked;
        this.talk = new PartyTalk(message);
        this.ages = new AgeReader(message);
        this.rooms = new RoomReader(message, notes);
        this.company = new Company(message);
    }

    void learn() {
        int at = 0;
        while (at < message.size()) {
            at = Math.max(at + 1, masked[at] ? at : learnAt(at));
        }
        childrenOfCompany();
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
        int line = labelled(at);
        if (line > at) {
            return line;
        }
        Count count = Counts.at(message, at);
        int to = at;
        if (count != null && !count.ordinal() && count.value() <= MOST_PEOPLE && !talk.isPartOfNumber(at)) {
            to = counted(at, count);
        }
        return to > at ? to : uncounted(at);
    }

    /** "Adults: 2", "Kinder: 1 (Alter 5)", as forms write it. */
    private int labelled(int at) {
        if (!message.isAny(at, Sense.ADULTS, Sense.CHILDREN, Sense.PEOPLE, Sense.ROOM)) {
            return at;
        }
        Hit who = message.hit(at, Sense.ADULTS);
        Hit label = Stream.of(Sense.CHILDREN, Sense.PEOPLE, Sense.ROOM)
                .map(sense -> message.hit(at, sense))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(who);
        boolean colon = label != null && (message.isSymbol(label.to(), ":") || message.isSymbol(label.to(), "="));
        Count count = colon ? Counts.at(message, label.to() + 1) : null;
        if (count == null || count.ordinal() || count.value() > MOST_PEOPLE || !talk.endsLine(count.to())) {
            return at;
        }
        if (label.sense() == Sense.CHILDREN) {
            addChildren(count.value(), at, count.to());
            return withAges(count.to(), count.value());
        }
        FactKind kind = label.sense() == Sense.ROOM ? FactKind.ROOMS : FactKind.ADULTS;
        notes.note(kind, count.value(), at, count.to(), SURE);
        return count.to();
    }

    private int counted(int from, Count count) {
        int at = count.to();
        boolean some = message.before(from, Sense.INCLUDING) != null && !message.isStop(at);
        Hit kids = message.hit(some && !message.is(at, Sense.CHILDREN) ? at + 1 : at, Sense.CHILDREN);
        at = message.skip(at, Sense.EXTRA);
        Hit who = message.is(at, Sense.ADULTS) ? message.hit(at, Sense.ADULTS) : message.hit(at, Sense.PEOPLE);
        if (kids != null) {
            addChildren(count.value(), from, kids.to());
            return withAges(kids.to(), count.value());
        }
        if (who != null) {
            addAdults(count.value() * Math.max(1, who.value()), from, who.to(), message.is(at, Sense.ADULTS));
            return who.to();
        }
        return rooms.counted(from, count);
    }

    /** "2 children", and "a baby" next to it, add up; of whom we just counted they are a part. */
    private void addChildren(int count, int from, int to) {
        if (talk.isOthers(from)) {
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

    private void addAdults(int count, int from, int to, boolean adults) {
        if (talk.isOthers(from) || !adults && talk.isElsewhere(from, to)) {
            return;
        }
        int all = talk.isMore(from, to) && notes.knows(FactKind.ADULTS)
                ? notes.fact(FactKind.ADULTS).count() + count
                : count;
        notes.note(FactKind.ADULTS, all, from, to, adults ? SURE : GUESSED);
        people = adults ? 0 : all;
        peopleFrom = from;
        Hit weAre = adults ? null : message.before(from, Sense.WE_ARE);
        wholeFamily = weAre != null && talk.isFamily(weAre);
    }

    private int withAges(int at, int count) {
        Ages told = ages.after(at);
        told = told.isEmpty() && (count > 1 || message.is(at, Sense.AGED)) ? ages.listOf(count, at) : told;
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

    private int uncounted(int at) {
        notedAsWhole(at, Sense.COUPLE, 2);
        notedAsWhole(at, Sense.ALONE, 1);
        Hit together = message.hit(at, Sense.TOGETHER);
        if (together != null) {
            addAdults(together.value(), at, together.to(), false);
        }
        weAre(at);
        inCompany(at);
        noChildren(at);
        rooms.named(at);
        Hit type = message.hit(at, Sense.ROOM_TYPE);
        if (type != null) {
            notes.note(FactKind.ROOM_TYPE, message.said(type.from(), type.to()), type.from(), type.to(), SURE);
        }
        return oneChild(at);
    }

    /** "We are 4", "room for 2". */
    private void weAre(int at) {
        Hit weAre = message.hit(at, Sense.WE_ARE);
        Count many = weAre == null ? null : Counts.at(message, weAre.to());
        wholeFamily = weAre == null ? wholeFamily : talk.isFamily(weAre);
        boolean counted = many != null && !many.ordinal() && many.value() <= MOST_PEOPLE;
        if (counted
                && (weAre.value() == JUST_FOR
                        ? talk.isForSo(at, many)
                        : talk.isAll(many, wholeFamily) && !talk.isElsewhere(weAre.to(), many.to()))) {
            notes.note(FactKind.ADULTS, many.value(), at, many.to(), GUESSED);
            people = many.value();
            peopleFrom = at;
        }
    }

    private void notedAsWhole(int at, Sense sense, int count) {
        Hit hit = message.hit(at, sense);
        boolean counted = together != null && at < together.to();
        if (hit != null && !counted && !message.is(hit.to(), Sense.OF)) {
            notes.note(FactKind.ADULTS, count, at, hit.to(), GUESSED);
        }
    }

    /** Who comes along says how many come, unless that was counted. */
    private void inCompany(int at) {
        Company.Group group = together != null && at < together.to() ? null : company.at(at);
        if (group == null) {
            return;
        }
        Fact known = notes.fact(FactKind.ADULTS);
        if (known == null || known.confidence() < SURE && message.isAny(at, Sense.SELF, Sense.MY)) {
            notes.note(FactKind.ADULTS, group.adults(), at, group.to(), GUESSED);
            people = 0;
        }
        together = group;
    }

    /** "My son and daughter" are two children, though each is named for itself. */
    private void childrenOfCompany() {
        if (together != null && together.children() > Math.max(0, children)) {
            notes.note(FactKind.CHILDREN, together.children(), together.from(), together.to(), GUESSED);
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
        Hit child = talk.childAfterArticle(at);
        Hit mine = message.hit(at, Sense.MY);
        Hit member = mine == null ? null : message.hit(mine.to(), Sense.CHILD_MEMBER);
        boolean along = member != null
                && (message.before(at, Sense.WITH) != null
                        || message.before(at, Sense.AND) != null
                        || !ages.after(member.to()).isEmpty()
                        || !ages.listOf(1, member.to()).isEmpty());
        if (child == null && !along) {
            return at;
        }
        int to = child != null ? child.to() : member.to();
        int count = child == null ? Math.max(1, member.value()) : 1;
        addChildren(count, at, to);
        return withAges(to, count);
    }
}
