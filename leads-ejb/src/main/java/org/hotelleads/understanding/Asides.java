package org.hotelleads.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Dates that the guest said of something else than the stay, such as a flight, and what the hotel has just asked to be
 * the stay: only the guest's yes makes it so.
 */
record Asides(List<Fact> said, List<Fact> proposed) {
    private static final int MOST = 4;
    private static final double AGREED = 0.6;
    private static final int FIRST_WORDS = 4;
    private static final Set<FactKind> STAY = EnumSet.of(FactKind.ARRIVAL, FactKind.DEPARTURE, FactKind.NIGHTS);

    private static final Set<FactKind> PARTY = EnumSet.of(FactKind.ADULTS, FactKind.CHILDREN, FactKind.ROOMS);

    Asides {
        said = List.copyOf(said);
        proposed = List.copyOf(proposed);
    }

    static Asides none() {
        return new Asides(List.of(), List.of());
    }

    Asides with(List<Fact> more) {
        List<Fact> all = new ArrayList<>(said);
        all.addAll(more);
        return new Asides(all.subList(Math.max(0, all.size() - MOST), all.size()), List.of());
    }

    /** What the hotel's message asks to be the stay of a guest of whom so much is known. */
    Asides askedIn(Reading message, Notebook known, LocalDate today, DayOrder order, Topics topics) {
        if (!asks(message)) {
            return new Asides(said, List.of());
        }
        List<Mention> mentions = new Dates(message, today, order, new boolean[message.size()], false)
                .find().stream()
                        .filter(mention -> mention.shape() != Mention.Shape.SPAN)
                        .filter(mention -> isOfStay(message, mention.from(), mention.to()))
                        .toList();
        List<Nights> lengths = Nights.in(message, mentions, Set.of()).stream()
                .filter(nights -> isOfStay(message, nights.from(), nights.to()))
                .toList();
        new PartyReader(message, known, new boolean[message.size()]).learn();
        new StayReader(message, known, today, Set.of(), topics).learn(mentions, lengths);
        return new Asides(
                said,
                known.toldNow().stream()
                        .filter(fact -> STAY.contains(fact.kind()) || isParty(message, fact))
                        .map(this::agreeable)
                        .toList());
    }

    private static boolean asks(Reading message) {
        if (message.first(Sense.CONFIRM, 0, message.size()) != null) {
            return true;
        }
        for (int at = 0; at < message.size(); at++) {
            if (message.isSymbol(at, "?")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfStay(Reading message, int from, int to) {
        int start = message.sentenceStart(from);
        int end = message.sentenceEnd(to);
        return message.first(Sense.ELSEWHERE, start, end) == null;
    }

    /** How many come, asked to be confirmed; "we have 2 rooms left" only offers. */
    private static boolean isParty(Reading message, Fact fact) {
        return PARTY.contains(fact.kind())
                && fact.confidence() > AGREED
                && message.first(Sense.AVAILABILITY, 0, message.size()) == null;
    }

    /** The guest's own words for the same day, if there are such, are the better evidence. */
    private Fact agreeable(Fact fact) {
        Fact own = said.stream()
                .filter(aside -> aside.value().equals(fact.value()))
                .findFirst()
                .orElse(fact);
        return new Fact(fact.kind(), fact.value(), own.message(), own.start(), own.end(), AGREED);
    }

    /** Takes what was proposed for said, when the guest's words agree, or at least go on from there. */
    void agree(Reading message, Notebook notes, boolean goesOn) {
        if (proposed.isEmpty() || denies(message)) {
            return;
        }
        if (message.first(Sense.YES, 0, FIRST_WORDS) != null) {
            proposed.forEach(notes::agree);
        } else if (goesOn) {
            proposed.stream()
                    .filter(fact -> STAY.contains(fact.kind()) && !notes.knows(fact.kind()))
                    .filter(fact -> fact.kind() != FactKind.NIGHTS
                            && StayFacts.of(notes.facts()).allows(fact))
                    .forEach(notes::noteAgain);
        }
    }

    private static boolean denies(Reading message) {
        return message.first(Sense.NOT, 0, 3) != null || message.first(Sense.DENY, 0, 3) != null;
    }
}
