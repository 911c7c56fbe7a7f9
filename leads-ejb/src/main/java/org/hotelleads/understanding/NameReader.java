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
            if (strong != null && !isOthers(at) && note(shape.read(afterColon(strong.to()), true), SURE)) {
                return;
            }
            if (isBookedUnder(at) && note(shape.read(message.skip(at, Sense.UNDER), true), SURE)) {
                return;
            }
            Hit label = message.hit(at, Sense.NAME_FOLLOWS);
            if (label != null
                    && message.isSymbol(label.to(), ":")
                    && !isOthers(at)
                    && note(shape.read(label.to() + 1, true), SURE)) {
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

    private void weaker() {
        for (int at = 0; at < message.size(); at++) {
            Hit weak = message.hit(at, Sense.WEAK_NAME_CUE);
            boolean own = weak != null && !isOthers(at) && !message.isSymbol(message.sentenceEnd(at), "?");
            if (own && note(afterWeakCue(weak), LIKELY)) {
                return;
            }
        }
        if (!note(shape.beforeContact(), LIKELY) && !note(shape.caller(), LIKELY)) {
            note(shape.signature(), LIKELY);
        }
    }

    private Optional<NameShape.Name> afterWeakCue(Hit cue) {
        Optional<NameShape.Name> written = shape.read(cue.to(), false);
        if (written.isEmpty() && message.is(cue.to(), Sense.GIVEN_NAME)) {
            return shape.read(cue.to(), true);
        }
        return written.isPresent() || !spoken ? written : shape.spoken(cue.to(), cue.value());
    }

    /** "the table is booked under Ricciardi". */
    private boolean isBookedUnder(int at) {
        return message.is(at, Sense.UNDER)
                && (message.first(Sense.BOOK, 0, at) != null || message.first(Sense.ELSEWHERE, 0, at) != null);
    }

    private int afterColon(int at) {
        int next = at;
        while (message.isSymbol(next, ":") || message.isSymbol(next, "-") || message.isSymbol(next, "\"")) {
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
