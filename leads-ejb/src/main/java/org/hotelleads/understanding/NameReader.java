package org.hotelleads.understanding;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the guest's own name: after a cue ("my name is", "soy"), at the end of a letter, or as the answer to the
 * question for it. A false name makes a false lead, so what may be anything else is left.
 */
final class NameReader {
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.8;
    private static final int FIRST_NAME = 1;
    private static final int LAST_NAME = 2;

    /** A cue so weak that only a known first name is believed. */
    private static final int ONLY_GIVEN = 3;

    private static final Set<String> OPENINGS =
            Set.of(":", "-", "\"", "'", "(", "[", "\u00ab", "\u201c", "\u201e", "=");

    private final Reading message;
    private final Notebook notes;
    private final Set<Question> asked;
    private final NameShape shape;
    private final boolean spoken;

    NameReader(Reading message, Notebook notes, Set<Question> asked, boolean[] masked, boolean spoken) {
        this.message = message;
        this.notes = notes;
        this.asked = asked;
        this.spoken = spoken;
        this.shape = new NameShape(message, masked);
    }

    void learn() {
        for (int at = 0; at < message.size(); at++) {
            Hit strong = message.hit(at, Sense.NAME_CUE);
            if (strong != null && !isOthers(at) && note(shape.read(afterPause(afterColon(strong.to())), true), SURE)) {
                return;
            }
            if (isBookedUnder(at) && note(shape.read(message.skip(at, Sense.UNDER), true), SURE)) {
                return;
            }
            if (isLabel(at) && !isOthers(at) && note(labelled(message.hit(at, Sense.NAME_FOLLOWS)), SURE)) {
                return;
            }
            if (isBookedFor(at) && note(shape.read(message.skip(at, Sense.FOR), true), LIKELY)) {
                return;
            }
        }
        if (asked.contains(Question.NAME) && note(shape.answer(), SURE)) {
            return;
        }
        if (!notes.knows(FactKind.NAME) || notes.fact(FactKind.NAME).isClaimed()) {
            weaker();
        }
    }

    private boolean isLabel(int at) {
        Hit label = message.hit(at, Sense.NAME_FOLLOWS);
        return label != null
                && (message.isSymbol(label.to(), ":")
                        || message.isSymbol(label.to(), "=")
                        || message.isSymbol(label.to(), "-"));
    }

    /** "Nombre: Ana Ruiz", or first and last name on lines of their own in either order. */
    private Optional<NameShape.Name> labelled(Hit label) {
        Optional<NameShape.Name> name = shape.read(label.to() + 1, true);
        int next = name.map(NameShape.Name::to).orElse(0);
        while (name.isPresent()
                && message.has(next)
                && !message.token(next).isWord()
                && !message.token(next).isNumber()) {
            next++;
        }
        Optional<NameShape.Name> other = name.isPresent() && isLabel(next)
                ? shape.read(message.hit(next, Sense.NAME_FOLLOWS).to() + 1, true)
                : Optional.empty();
        if (other.isEmpty()) {
            return name;
        }
        int kind = label.value();
        int further = message.hit(next, Sense.NAME_FOLLOWS).value();
        boolean firstNext = further == FIRST_NAME;
        if (!firstNext && further != LAST_NAME && kind != FIRST_NAME) {
            return name;
        }
        String value = firstNext
                ? other.get().value() + " " + name.get().value()
                : name.get().value() + " " + other.get().value();
        return Optional.of(
                new NameShape.Name(value, name.get().from(), other.get().to()));
    }

    /** "There is a booking for lancer glinski": two words or more that mean nothing else. */
    private boolean isBookedFor(int at) {
        int from = message.skip(at, Sense.FOR);
        boolean booked = from > at && message.before(at, Sense.BOOK) != null && !isOthers(from);
        return booked && isUnheard(from) && isUnheard(from + 1);
    }

    private boolean isUnheard(int at) {
        return message.has(at)
                && message.token(at).isWord()
                && message.hitsAt(at).isEmpty();
    }

    private void weaker() {
        for (int at = 0; at < message.size(); at++) {
            Hit weak = message.hit(at, Sense.WEAK_NAME_CUE);
            Optional<NameShape.Name> name = weak == null || isOthers(at) ? Optional.empty() : afterWeakCue(weak);
            if (note(name.filter(this::isTold), LIKELY) || isBareLabel(at)) {
                return;
            }
        }
        if (!note(shape.beforeContact(), LIKELY) && !note(shape.caller(), LIKELY)) {
            note(shape.signature().or(shape::lastLine), LIKELY);
        }
    }

    /** "Is this Ana Ruiz?" only asks; "I'm Ana Ruiz, do you have a room?" tells. */
    private boolean isTold(NameShape.Name name) {
        int end = message.sentenceEnd(name.to());
        return !message.isSymbol(end, "?") || end - name.to() > 2;
    }

    private Optional<NameShape.Name> afterWeakCue(Hit cue) {
        int role = afterRole(cue.to());
        if (role > cue.to()) {
            return shape.read(role, false)
                    .or(() -> message.is(role, Sense.GIVEN_NAME) ? shape.read(role, true) : Optional.empty());
        }
        if (cue.value() == ONLY_GIVEN && !message.is(cue.to(), Sense.GIVEN_NAME)) {
            return Optional.empty();
        }
        Optional<NameShape.Name> written = shape.read(cue.to(), false);
        if (written.isEmpty() && message.is(cue.to(), Sense.GIVEN_NAME)) {
            return shape.read(cue.to(), true);
        }
        return written.isPresent() || !spoken ? written : shape.spoken(cue.to(), cue.value());
    }

    /** "I'm his assistant, Laura Mills": the token after the role in which the guest writes, or the same. */
    private int afterRole(int at) {
        int to = at;
        while (to - at < 3 && message.isAny(to, Sense.THE, Sense.OTHER_PERSON) && !message.is(to, Sense.MY)) {
            to++;
        }
        boolean role = to > at && message.is(to - 1, Sense.OTHER_PERSON) && !message.is(to - 1, Sense.PLACE);
        return role ? message.isSymbol(to, ",") ? to + 1 : to : at;
    }

    /** "my name is uh daniel". */
    private int afterPause(int at) {
        Hit pause = message.hit(at, Sense.PAUSE);
        return pause == null ? at : pause.to();
    }

    /** "Nombre Lucía Prado": a label without its colon, before two words in capitals. */
    private boolean isBareLabel(int at) {
        Hit label = message.hit(at, Sense.NAME_FOLLOWS);
        return label != null
                && !isOthers(at)
                && note(shape.read(label.to(), false).filter(name -> name.to() - name.from() >= 2), LIKELY);
    }

    /** "the table is booked under Ricciardi". */
    private boolean isBookedUnder(int at) {
        return message.is(at, Sense.UNDER)
                && (message.first(Sense.BOOK, 0, at) != null || message.first(Sense.ELSEWHERE, 0, at) != null);
    }

    private int afterColon(int at) {
        int next = at;
        while (message.has(next) && OPENINGS.contains(message.token(next).text())) {
            next++;
        }
        return next;
    }

    /** "my wife's name is", "for my boss": somebody else's name. */
    private boolean isOthers(int at) {
        int start = Math.max(message.sentenceStart(at), at - 4);
        boolean mine = message.is(at, Sense.MY) && !message.is(at + 1, Sense.OTHER_PERSON);
        return !mine && message.first(Sense.OTHER_PERSON, start, at) != null;
    }

    private boolean note(Optional<NameShape.Name> name, double confidence) {
        name.ifPresent(found -> notes.note(FactKind.NAME, found.value(), found.from(), found.to(), confidence));
        return name.isPresent();
    }
}
