package org.hotelleads.web.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hotelleads.lead.Quote;
import org.hotelleads.lead.Reason;
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
     * @param start where it begins in the message, in UTF-16 units
     */
    public record Piece(String text, String kind, int start) {}

    static List<TalkDay> of(LeadFile file) {
        var days = new LinkedHashMap<LocalDate, List<Bubble>>();
        for (var said : file.transcript()) {
            var day = said.sentAt().atZone(file.zone()).toLocalDate();
            days.computeIfAbsent(day, unused -> new ArrayList<>())
                    .add(new Bubble(said, cut(said, file.facts(), quotes(file))));
        }
        return days.entrySet().stream()
                .map(entry -> new TalkDay(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The words that gave the reasons for score and persona. */
    private static List<Quote> quotes(LeadFile file) {
        return Stream.of(file.score().reasons(), file.persona().reasons())
                .flatMap(List::stream)
                .map(Reason::quote)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Cuts the message where a fact or a reason's words begin and end, so that each can be marked by itself. */
    static List<Piece> cut(Said said, List<Fact> facts, List<Quote> quotes) {
        var text = said.text();
        var inside = inside(said, facts);
        var cuts = new TreeSet<>(List.of(0, text.length()));
        Stream.concat(inside.stream().map(Fact::quote), quotes.stream())
                .filter(quote -> quote.message().equals(said.id()) && quote.isOfWords() && quote.end() <= text.length())
                .forEach(quote -> cuts.addAll(List.of(quote.start(), quote.end())));
        var pieces = new ArrayList<Piece>();
        for (var start = cuts.first(); start < text.length(); start = cuts.higher(start)) {
            pieces.add(new Piece(text.substring(start, cuts.higher(start)), kindAt(start, inside), start));
        }
        return pieces;
    }

    private static String kindAt(int start, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.start() <= start && start < fact.end())
                .map(fact -> fact.kind().name())
                .findFirst()
                .orElse(null);
    }

    private static List<Fact> inside(Said said, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.message().equals(said.id()) && fact.quote().isOfWords())
                .filter(fact -> fact.end() <= said.text().length())
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .toList();
    }
}
