package org.hotelleads.understanding;

import org.hotelleads.understanding.Counts.Count;

/** Learns how many come, in how many rooms and of which kind. */
final class PartyReader {
    private static final int MOST_PEOPLE = 60;
    private static final double SURE = 0.9;
    private static final double GUESSED = 0.7;

    private final Reading message;
    private final Notebook notes;

    PartyReader(Reading message, Notebook notes) {
        this.message = message;
        this.notes = notes;
    }

    void learn() {
        for (int at = 0; at < message.size(); at++) {
            Count count = Counts.at(message, at);
            if (count != null && !count.ordinal() && count.value() <= MOST_PEOPLE && !isPartOfNumber(at)) {
                counted(at, count);
            }
            uncounted(at);
        }
    }

    private boolean isPartOfNumber(int at) {
        return message.isSymbol(at - 1, ".") && message.token(at).glued()
                || message.isSymbol(at - 1, ":")
                || message.isSymbol(at - 1, "/");
    }

    private void counted(int from, Count count) {
        int at = count.to();
        Hit adults = message.hit(at, Sense.ADULTS);
        Hit children = message.hit(at, Sense.CHILDREN);
        Hit people = message.hit(at, Sense.PEOPLE);
        Hit room = message.hit(message.skip(at, Sense.ROOM_TYPE), Sense.ROOM);
        room = room != null ? room : message.hit(at, Sense.ROOM);
        if (children != null) {
            notes.note(FactKind.CHILDREN, count.value(), from, children.to(), SURE);
        } else if (adults != null || people != null) {
            Hit who = adults != null ? adults : people;
            notes.note(FactKind.ADULTS, count.value(), from, who.to(), adults != null ? SURE : GUESSED);
        } else if (room != null && count.value() > 0) {
            notes.note(FactKind.ROOMS, count.value(), from, room.to(), SURE);
        }
    }

    /** Nothing that the number could count comes next, and no month. */
    private boolean isAll(Count many) {
        int next = many.to();
        boolean range = message.is(next, Sense.TO) && Counts.at(message, message.skip(next, Sense.TO)) != null;
        boolean plain = message.is(next, Sense.COMMON) && !message.isAny(next, Sense.THING, Sense.OF, Sense.AND);
        return message.isStop(next) || message.isSymbol(next, ",") || (plain && !range);
    }

    private void uncounted(int at) {
        Hit couple = message.hit(at, Sense.COUPLE);
        if (couple != null) {
            notes.note(FactKind.ADULTS, 2, at, couple.to(), GUESSED);
        }
        Hit weAre = message.hit(at, Sense.WE_ARE);
        Count many = weAre == null ? null : Counts.at(message, weAre.to());
        if (many != null && !many.ordinal() && isAll(many) && many.value() <= MOST_PEOPLE) {
            notes.note(FactKind.ADULTS, many.value(), at, many.to(), GUESSED);
        }
        Hit alone = message.hit(at, Sense.ALONE);
        if (alone != null) {
            notes.note(FactKind.ADULTS, 1, at, alone.to(), GUESSED);
        }
        Hit no = message.hit(at, Sense.NO);
        Hit children = no == null ? null : message.hit(no.to(), Sense.CHILDREN);
        if (children != null) {
            notes.note(FactKind.CHILDREN, 0, at, children.to(), SURE);
        }
        Hit article = message.hit(at, Sense.ARTICLE_ONE);
        Hit child = article == null ? null : message.hit(article.to(), Sense.CHILDREN);
        if (child != null) {
            notes.note(FactKind.CHILDREN, 1, at, child.to(), SURE);
        }
        Hit type = message.hit(at, Sense.ROOM_TYPE);
        if (type != null) {
            notes.note(FactKind.ROOM_TYPE, message.said(type.from(), type.to()), type.from(), type.to(), SURE);
        }
    }
}
