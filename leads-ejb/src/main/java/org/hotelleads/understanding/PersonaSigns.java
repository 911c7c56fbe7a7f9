package org.hotelleads.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotelleads.lead.Persona;
import org.hotelleads.lead.Reason;

/** The signs of each persona with their weights. */
final class PersonaSigns {
    private static final int FAR_AHEAD = 90;
    private static final int TURNS_WITHOUT_CONTACT = 4;

    private static final List<ScoreRule> URGENT = List.of(
            PersonaSigns::arrivesSoon,
            evidence -> evidence.seen(Intent.URGENT, "urgent.words", 3),
            evidence -> evidence.seen(Intent.STRANDED, "urgent.stranded", 2),
            PersonaSigns::burst);
    private static final List<ScoreRule> DIRECT = List.of(
            evidence -> evidence.seen(Intent.BOOK, "direct.books", 3)
                    .or(() -> evidence.seen(Intent.ACCEPTS, "direct.books", 3)),
            PersonaSigns::knowsWhatItWants,
            evidence -> evidence.seen(Intent.GIVES_CONTACT, "direct.givesContact", 2),
            evidence -> evidence.seen(Intent.PAYMENT, "direct.payment", 3),
            evidence -> evidence.seen(Intent.LOYAL, "direct.loyal", 2));
    private static final List<ScoreRule> COMPARER = List.of(
            evidence -> evidence.seen(Intent.RIVAL, "comparer.rival", 4),
            evidence -> evidence.seen(Intent.COMPARES, "comparer.comparesPrices", 3),
            PersonaSigns::asksPricesAgain,
            evidence -> evidence.seen(Intent.CONDITIONS, "comparer.conditions", 1),
            evidence -> evidence.seen(Intent.OTHER_OPTIONS, "comparer.otherOptions", 1));
    private static final List<ScoreRule> EXPLORER = List.of(
            PersonaSigns::hasNoDates,
            evidence -> evidence.seen(Intent.JUST_LOOKING, "explorer.justLooking", 3),
            PersonaSigns::asksAround,
            PersonaSigns::farAhead,
            PersonaSigns::keepsAnonymous);

    private PersonaSigns() {}

    static List<ScoreRule> of(Persona persona) {
        return switch (persona) {
            case URGENT -> URGENT;
            case DIRECT_BOOKER -> DIRECT;
            case COMPARER -> COMPARER;
            case EXPLORER -> EXPLORER;
        };
    }

    private static Optional<Reason> arrivesSoon(Evidence evidence) {
        return evidence.daysToArrival()
                .filter(days -> days >= 0 && days <= 7)
                .map(days -> new Reason(
                        days == 0 ? "urgent.arrivesToday" : "urgent.arrivesSoon",
                        days <= 2 ? 5 : 3,
                        evidence.arrivalQuote(),
                        List.of(
                                days.toString(),
                                evidence.arrival().map(LocalDate::toString).orElse(""))));
    }

    private static Optional<Reason> burst(Evidence evidence) {
        return evidence.understood().rhythm().burst() ? Optional.of(reason("urgent.burst", 1)) : Optional.empty();
    }

    private static Optional<Reason> knowsWhatItWants(Evidence evidence) {
        return evidence.hasDates() && evidence.hasParty()
                ? Optional.of(new Reason(
                        "direct.datesAndParty",
                        3,
                        evidence.arrivalQuote(),
                        List.of(
                                evidence.arrival().orElseThrow().toString(),
                                evidence.departure().orElseThrow().toString(),
                                Integer.toString(evidence.people()))))
                : Optional.empty();
    }

    private static Optional<Reason> asksPricesAgain(Evidence evidence) {
        long questions = evidence.count(Intent.PRICE) + evidence.count(Intent.CONDITIONS);
        return questions >= 2
                ? Optional.of(reason("comparer.priceQuestions", 2, Long.toString(questions)))
                : Optional.empty();
    }

    private static Optional<Reason> hasNoDates(Evidence evidence) {
        if (evidence.arrival().isPresent() || evidence.understood().guestTurns() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                evidence.known(FactKind.MONTH, "explorer.onlyMonth", 2).orElseGet(() -> reason("explorer.noDates", 2)));
    }

    /** A point for each message about amenities or the area, three at most. */
    private static Optional<Reason> asksAround(Evidence evidence) {
        List<Sighting> questions = new ArrayList<>();
        evidence.understood().sightings().all().stream()
                .filter(seen -> seen.intent() == Intent.AMENITY || seen.intent() == Intent.AREA)
                .limit(3)
                .forEach(questions::add);
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        "explorer.asksAround",
                        questions.size(),
                        questions.get(0).quote(),
                        List.of(questions.get(0).words())));
    }

    private static Optional<Reason> farAhead(Evidence evidence) {
        return evidence.daysToArrival()
                .filter(days -> days > FAR_AHEAD)
                .map(days -> new Reason("explorer.farAhead", 2, evidence.arrivalQuote(), List.of(days.toString())));
    }

    private static Optional<Reason> keepsAnonymous(Evidence evidence) {
        int turns = evidence.understood().guestTurns();
        return turns >= TURNS_WITHOUT_CONTACT && !evidence.understood().hasContact()
                ? Optional.of(reason("explorer.noContact", 1, Integer.toString(turns)))
                : Optional.empty();
    }

    private static Reason reason(String key, int points, String... details) {
        return new Reason(key, points, null, List.of(details));
    }
}
