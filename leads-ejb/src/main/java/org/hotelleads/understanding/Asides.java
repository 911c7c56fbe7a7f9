package org.hotelleads.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates that the guest said of something else than the stay, such as a flight, and those of them that the hotel has just
 * asked about as arrival or departure: only the guest's yes makes them dates of the stay.
 */
record Asides(List<Fact> said, List<Fact> proposed) {
    private static final int MOST = 4;

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

    /** What of these the hotel's words ask about. */
    Asides proposedIn(Reading message, LocalDate today, DayOrder order) {
        List<Fact> asked = new ArrayList<>();
        List<Mention> mentions =
                said.isEmpty() ? List.of() : new Dates(message, today, order, new boolean[message.size()]).find();
        for (int i = 0; i < mentions.size(); i++) {
            int previousEnd = i == 0 ? 0 : mentions.get(i - 1).to();
            int nextStart = i + 1 < mentions.size() ? mentions.get(i + 1).from() : Integer.MAX_VALUE;
            Role role = Role.of(message, mentions.get(i), previousEnd, nextStart);
            propose(message, mentions.get(i), role, today).ifPresent(asked::add);
        }
        return new Asides(said, asked);
    }

    private Optional<Fact> propose(Reading message, Mention mention, Role role, LocalDate today) {
        int start = message.sentenceStart(mention.from());
        int end = message.sentenceEnd(mention.to());
        boolean ofStay = message.first(Sense.ELSEWHERE, start, end) == null
                && mention.shape() == Mention.Shape.DAY
                && (role != Role.OPEN || message.first(Sense.STAY, start, end) != null);
        if (!ofStay) {
            return Optional.empty();
        }
        FactKind kind = role == Role.LEAVE ? FactKind.DEPARTURE : FactKind.ARRIVAL;
        Optional<LocalDate> day = mention.first().onOrAfter(today);
        return said.stream()
                .filter(aside ->
                        day.isPresent() && aside.value().equals(day.get().toString()))
                .findFirst()
                .map(aside ->
                        new Fact(kind, aside.value(), aside.message(), aside.start(), aside.end(), aside.confidence()));
    }

    /** Whether the guest's words agree, or at least go on from there. */
    static boolean isAgreed(Reading message, List<Nights> lengths) {
        boolean denies = message.first(Sense.NOT, 0, 3) != null || message.first(Sense.DENY, 0, 3) != null;
        boolean agrees =
                message.first(Sense.FILLER, 0, 4) != null || message.first(Sense.ACCEPTS, 0, message.size()) != null;
        return !denies && (agrees || !lengths.isEmpty());
    }
}
