package org.hotelleads.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The facts while one message is being learned: a later fact of a kind takes the place of the earlier. */
final class Notebook {
    private final EnumMap<FactKind, Fact> facts = new EnumMap<>(FactKind.class);
    private final List<Fact> asides = new ArrayList<>();
    private final String message;
    private final Reading reading;

    Notebook(Map<FactKind, Fact> known, String message, Reading reading) {
        facts.putAll(known);
        this.message = message;
        this.reading = reading;
    }

    Map<FactKind, Fact> facts() {
        return facts;
    }

    Fact fact(FactKind kind) {
        return facts.get(kind);
    }

    boolean isOfThisMessage(Fact fact) {
        return fact.message().equals(message);
    }

    boolean knows(FactKind kind) {
        return facts.containsKey(kind);
    }

    void forget(FactKind kind) {
        facts.remove(kind);
    }

    /** Notes a fact said in the tokens [from, to). */
    void note(FactKind kind, Object value, int from, int to, double confidence) {
        int start = reading.token(from).start();
        int end = reading.token(to - 1).end();
        facts.put(kind, new Fact(kind, value.toString(), message, start, end, confidence));
    }

    /** Notes a fact said in a span of the text. */
    void noteSpan(FactKind kind, Object value, int start, int end, double confidence) {
        facts.put(kind, new Fact(kind, value.toString(), message, start, end, confidence));
    }

    /** Notes what the channel claims. */
    void noteClaim(FactKind kind, Object value, double confidence) {
        facts.put(kind, new Fact(kind, value.toString(), message, 0, 0, confidence));
    }

    /** Notes a fact that an earlier message told. */
    void noteAgain(Fact fact) {
        facts.put(fact.kind(), fact);
    }

    /** Notes what the hotel asked and the guest agreed to; what it says of the stay goes before what was known. */
    void agree(Fact fact) {
        noteAgain(fact);
        LocalDate arrival = date(FactKind.ARRIVAL);
        LocalDate departure = date(FactKind.DEPARTURE);
        if (fact.kind() == FactKind.NIGHTS && arrival != null) {
            forget(FactKind.DEPARTURE);
        } else if (fact.kind() == FactKind.DEPARTURE && arrival != null) {
            forget(FactKind.NIGHTS);
        }
        if (arrival != null && departure != null && !departure.isAfter(arrival)) {
            forget(fact.kind() == FactKind.ARRIVAL ? FactKind.DEPARTURE : FactKind.ARRIVAL);
        }
    }

    /** The facts that this message told. */
    List<Fact> toldNow() {
        return facts.values().stream()
                .filter(fact -> fact.message().equals(message))
                .toList();
    }

    /** Notes a date that the guest said of something else than the stay. */
    void noteAside(LocalDate day, int from, int to) {
        int start = reading.token(from).start();
        int end = reading.token(to - 1).end();
        asides.add(new Fact(FactKind.ARRIVAL, day.toString(), message, start, end, 0.6));
    }

    List<Fact> asides() {
        return asides;
    }

    LocalDate date(FactKind kind) {
        return knows(kind) ? LocalDate.parse(fact(kind).value()) : null;
    }

    YearMonth month() {
        return knows(FactKind.MONTH) ? YearMonth.parse(fact(FactKind.MONTH).value()) : null;
    }

    LocalDate arrival() {
        return StayFacts.of(facts).arrival();
    }

    LocalDate departure() {
        return StayFacts.of(facts).departure();
    }
}
