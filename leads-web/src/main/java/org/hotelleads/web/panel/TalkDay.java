package org.hotelleads.web.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hotelleads.search.LeadFile;
import org.hotelleads.search.LeadFile.Said;
import org.hotelleads.understanding.Fact;

/** What was said on one day by the clock of the hotel. */
public record TalkDay(LocalDate day, List<Bubble> bubbles) {

    /** One message, cut where something in it was understood. */
    public record Bubble(Said said, List<Piece> pieces) {}

    /**
     * A piece of a message.
     *
     * @param kind what kind of fact it told; null for plain words
     */
    public record Piece(String text, String kind) {}

    static List<TalkDay> of(LeadFile file) {
        var days = new LinkedHashMap<LocalDate, List<Bubble>>();
        for (var said : file.transcript()) {
            var day = said.sentAt().atZone(file.zone()).toLocalDate();
            days.computeIfAbsent(day, unused -> new ArrayList<>()).add(new Bubble(said, cut(said, file.facts())));
        }
        return days.entrySet().stream()
                .map(entry -> new TalkDay(entry.getKey(), entry.getValue()))
                .toList();
    }

    static List<Piece> cut(Said said, List<Fact> facts) {
        var text = said.text();
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var fact : inside(said, facts)) {
            if (fact.start() >= at && fact.end() <= text.length()) {
                add(pieces, text.substring(at, fact.start()), null);
                add(
                        pieces,
                        text.substring(fact.start(), fact.end()),
                        fact.kind().name());
                at = fact.end();
            }
        }
        add(pieces, text.substring(at), null);
        return pieces;
    }

    private static List<Fact> inside(Said said, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.message().equals(said.id()) && fact.end() > fact.start())
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
    }

    private static void add(List<Piece> pieces, String text, String kind) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, kind));
        }
    }
}
