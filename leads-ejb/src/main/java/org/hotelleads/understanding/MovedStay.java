package org.hotelleads.understanding;

import java.time.LocalDate;
import java.util.List;

/** Hears by how many days a guest moves the stay that is known: "a day later", "we arrive a day earlier". */
final class MovedStay {
    private static final int FEW_WORDS = 6;
    private static final double SURE = 0.8;

    private final Reading message;
    private final Notebook notes;
    private final LocalDate today;

    MovedStay(Reading message, Notebook notes, LocalDate today) {
        this.message = message;
        this.notes = notes;
        this.today = today;
    }

    /** Whether the message moves the stay, so that its days are no length of one. */
    boolean learn(List<Mention> mentions) {
        Hit later = message.first(Sense.DAY_LATER, 0, message.size());
        Hit earlier = message.first(Sense.DAY_EARLIER, 0, message.size());
        Hit moved = later == null ? earlier : later;
        LocalDate arrival = notes.arrival();
        if (moved == null
                || arrival == null
                || !isOfStay(moved)
                || !mentions.stream().allMatch(moved::overlaps)) {
            return false;
        }
        move(moved, arrival, later == null ? -moved.value() : moved.value());
        return true;
    }

    private boolean isOfStay(Hit moved) {
        int start = message.sentenceStart(moved.from());
        int end = message.sentenceEnd(moved.from());
        boolean said = message.size() <= FEW_WORDS
                || message.first(Sense.CORRECTION, start, end) != null
                || message.first(Sense.ARRIVE, start, end) != null
                || message.first(Sense.LEAVE, start, end) != null;
        return said
                && message.first(Sense.ERRAND, start, end) == null
                && message.first(Sense.ELSEWHERE, start, end) == null
                && message.first(Sense.PAYMENT, start, end) == null;
    }

    private void move(Hit moved, LocalDate arrival, int days) {
        int start = message.sentenceStart(moved.from());
        int end = message.sentenceEnd(moved.from());
        boolean arrives = message.first(Sense.ARRIVE, start, end) != null;
        boolean leaves = message.first(Sense.LEAVE, start, end) != null;
        LocalDate departure = notes.departure();
        LocalDate first = leaves && !arrives ? arrival : arrival.plusDays(days);
        LocalDate last = departure == null || (arrives && !leaves) ? departure : departure.plusDays(days);
        if (first.isBefore(today) || (last != null && !last.isAfter(first))) {
            return;
        }
        if (!first.equals(arrival)) {
            notes.note(FactKind.ARRIVAL, first, moved.from(), moved.to(), SURE);
        }
        if (last != null && (!last.equals(departure) || !notes.knows(FactKind.DEPARTURE))) {
            notes.forget(FactKind.NIGHTS);
            notes.note(FactKind.DEPARTURE, last, moved.from(), moved.to(), SURE);
        }
    }
}
