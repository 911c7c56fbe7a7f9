package org.hotelleads.understanding;

import org.hotelleads.understanding.Counts.Count;

/** Learns how many rooms are wanted, counted ("2 doubles and a single") or just named ("a room", "double room"). */
final class RoomReader {
    private static final int MOST_ROOMS = 60;
    private static final int MOST_WORDS_BETWEEN = 3;
    private static final int NEXT_TO = 4;
    private static final int SINGULAR = 1;
    private static final double SURE = 0.9;
    private static final double GUESSED = 0.7;

    /** So many rooms in the tokens [from, to), of a kind that is said or not. */
    private record Rooms(int count, int from, int to, boolean ofKind) {}

    private final Reading message;
    private final Notebook notes;
    private Rooms last;

    RoomReader(Reading message, Notebook notes) {
        this.message = message;
        this.notes = notes;
    }

    /** Learns from a number before rooms, and tells the token after them, or the first when it counts no rooms. */
    int counted(int from, Count count) {
        Hit room = room(count.to());
        if (room == null || count.value() == 0 || count.value() > MOST_ROOMS || isInside(from)) {
            return from;
        }
        Hit whole = wholeOf(room, count.value());
        int rooms = whole == null ? count.value() : 1;
        int to = whole == null ? room.to() : whole.to();
        boolean article = message.is(from, Sense.ARTICLE_ONE) && !isOnly(from);
        learn(new Rooms(rooms, from, to, isOfKind(count.to(), to)), article);
        return to;
    }

    /** Learns from "a room", and from a room that begins the message or its line; tells the token after it. */
    int named(int at) {
        Hit article = message.hit(at, Sense.ARTICLE_ONE);
        boolean further = message.isSymbol(at - 1, ",") && message.is(at, Sense.ROOM_TYPE);
        boolean begins = article == null && (at == 0 || message.isSymbol(at - 1, "\n") || further);
        Hit room = article != null || begins ? room(article == null ? at : article.to()) : null;
        if (room == null || room.value() != SINGULAR || isInside(at)) {
            return at;
        }
        learn(new Rooms(1, at, room.to(), isOfKind(at, room.to())), true);
        return room.to();
    }

    private void learn(Rooms now, boolean implied) {
        boolean beside = last != null && isBeside(now);
        if (beside && (last.ofKind() || isAnd(last.to())) && now.ofKind()) {
            last = new Rooms(last.count() + now.count(), last.from(), now.to(), true);
        } else if (beside || implied && notes.knows(FactKind.ROOMS)) {
            return;
        } else {
            last = now;
        }
        notes.note(FactKind.ROOMS, last.count(), last.from(), last.to(), implied ? GUESSED : SURE);
    }

    /** "2 doubles and 1 single", "2 rooms, one double and one twin". */
    private boolean isBeside(Rooms now) {
        return now.ofKind()
                && now.from() - last.to() <= NEXT_TO
                && message.sentenceStart(now.from()) <= last.to()
                && message.first(Sense.CORRECTION, last.to(), now.from()) == null;
    }

    private boolean isAnd(int at) {
        return message.is(at, Sense.AND) || message.isSymbol(at, "+");
    }

    /** "just one room", in a language whose "one" is its "a". */
    private boolean isOnly(int from) {
        return message.before(from, Sense.ONLY) != null || message.first(Sense.CORRECTION, 0, from) != null;
    }

    /** The room that comes at the token or after some words that describe it, or null. */
    private Hit room(int from) {
        for (int at = from; at <= from + MOST_WORDS_BETWEEN; at++) {
            Hit room = isNumbered(at) ? null : message.hit(at, Sense.ROOM);
            Hit kind = room == null ? message.hit(at, Sense.ROOM_KIND) : null;
            if (room != null || kind != null && endsThere(kind.to())) {
                return room == null ? kind : room;
            }
            if (!mayDescribe(at)) {
                return null;
            }
        }
        return null;
    }

    /** "room 204", "room service". */
    private boolean isNumbered(int at) {
        boolean number = message.has(at + 1)
                && message.token(at + 1).isNumber()
                && message.token(at + 1).text().length() > 2;
        return number || message.is(at, Sense.NO_ROOM);
    }

    private boolean endsThere(int at) {
        return message.isStop(at)
                || message.isSymbol(at, ",")
                || message.isSymbol(at, "+")
                || message.isAny(at, Sense.AND, Sense.FOR, Sense.WITH, Sense.FROM, Sense.TO);
    }

    private boolean mayDescribe(int at) {
        return message.has(at)
                && message.token(at).isWord()
                && message.hitsAt(at).stream().allMatch(hit -> isOfDescription(hit.sense()));
    }

    private static boolean isOfDescription(Sense sense) {
        return switch (sense) {
            case COMMON,
                    ROOM_TYPE,
                    ROOM_KIND,
                    DOUBLE,
                    TRIPLE,
                    INTEREST,
                    AMENITY,
                    GIVEN_NAME,
                    LOYAL,
                    STAY,
                    PLACE,
                    OTHER_PERSON -> true;
            default -> false;
        };
    }

    private boolean isOfKind(int from, int to) {
        return message.first(Sense.ROOM_TYPE, from, to + 1) != null
                || message.first(Sense.ROOM_KIND, from, to + 1) != null;
    }

    /** What a "2 bedroom suite" or a "2-Zimmer-Wohnung" is, of which the number tells only the size; or null. */
    private Hit wholeOf(Hit room, int count) {
        boolean part = count > 1 && room.value() == SINGULAR && room.to() - room.from() == 1;
        return part ? room(room.to()) : null;
    }

    /** "un appartement 2 chambres", "apartamento de 2 habitaciones", "a suite with 2 bedrooms". */
    private boolean isInside(int from) {
        Hit of = message.before(from, Sense.OF);
        Hit joined = of == null ? message.before(from, Sense.WITH) : of;
        return message.before(joined == null ? from : joined.from(), Sense.ROOM) != null;
    }
}
