package org.hotelleads.understanding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hotelleads.lead.Quote;
import org.hotelleads.lead.Reason;

/** What the rules of score and persona look at: the understanding, the surroundings and the hour, in the hotel's zone. */
record Evidence(Understanding understood, Surroundings where, Instant now) {
    /** The standing fact of that kind as a reason worth the points. */
    Optional<Reason> known(FactKind kind, String key, int points) {
        return understood.fact(kind).map(fact -> new Reason(key, points, fact.quote(), List.of(fact.value())));
    }

    /** The first message that showed the intent as a reason worth the points. */
    Optional<Reason> seen(Intent intent, String key, int points) {
        return understood
                .sightings()
                .first(intent)
                .map(sighting -> new Reason(key, points, sighting.quote(), List.of(sighting.words())));
    }

    long count(Intent intent) {
        return understood.sightings().count(intent);
    }

    boolean has(Intent intent) {
        return count(intent) > 0;
    }

    Optional<LocalDate> arrival() {
        return understood.stay().arrival();
    }

    Optional<LocalDate> departure() {
        return understood.stay().departure();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, where.zone());
    }

    /** Days from today to the arrival, negative once it is past. */
    Optional<Integer> daysToArrival() {
        return arrival().map(day -> (int) ChronoUnit.DAYS.between(today(), day));
    }

    /** The words that told the arrival, or those from which it follows; null when none did. */
    Quote arrivalQuote() {
        return understood
                .fact(FactKind.ARRIVAL)
                .or(() -> understood.fact(FactKind.DEPARTURE))
                .map(Fact::quote)
                .orElse(null);
    }

    /** Whole days since the guest last wrote, 0 before the first message. */
    int daysSilent() {
        return understood
                .lastSaidAt()
                .map(last -> (int) Math.max(0, Duration.between(last, now).toDays()))
                .orElse(0);
    }

    boolean hasDates() {
        return arrival().isPresent() && departure().isPresent();
    }

    boolean hasParty() {
        return understood.adults().isPresent() || understood.children().isPresent();
    }

    int people() {
        return understood.adults().orElse(0) + understood.children().orElse(0);
    }
}
