package org.hotelleads.understanding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.lead.Quote;
import org.hotelleads.lead.Reason;

/** The score rules about the stay: dates, party, room, and how soon the arrival is. */
final class StayPoints {
    /** How many days before the arrival another reason holds from that day on; the last one is the day after it. */
    private static final List<Integer> DAYS_BEFORE = List.of(180, 60, 14, 2, -1);

    private StayPoints() {}

    static Optional<Reason> arrival(Evidence evidence) {
        return evidence.arrival()
                .map(day -> new Reason("stay.arrival", 1, evidence.arrivalQuote(), List.of(day.toString())));
    }

    static Optional<Reason> departure(Evidence evidence) {
        Quote quote = evidence.understood()
                .fact(FactKind.DEPARTURE)
                .or(() -> evidence.understood().fact(FactKind.NIGHTS))
                .map(Fact::quote)
                .orElse(null);
        Optional<LocalDate> departure = evidence.departure();
        return departure
                .map(day -> new Reason("stay.departure", 1, quote, List.of(day.toString())))
                .or(() -> evidence.known(FactKind.NIGHTS, "stay.nights", 1));
    }

    /** A month counts only while no day is known. */
    static Optional<Reason> month(Evidence evidence) {
        return evidence.arrival().isPresent() ? Optional.empty() : evidence.known(FactKind.MONTH, "stay.month", 1);
    }

    static Optional<Reason> party(Evidence evidence) {
        return evidence.understood()
                .fact(FactKind.ADULTS)
                .or(() -> evidence.understood().fact(FactKind.CHILDREN))
                .filter(fact -> evidence.people() > 0)
                .map(fact -> new Reason("stay.party", 1, fact.quote(), List.of(Integer.toString(evidence.people()))));
    }

    static Optional<Reason> room(Evidence evidence) {
        return evidence.known(FactKind.ROOM_TYPE, "stay.room", 1);
    }

    static Optional<Reason> timing(Evidence evidence) {
        return evidence.arrival().flatMap(arrival -> evidence.daysToArrival()
                .map(days -> new Reason(timingKey(days), 1, evidence.arrivalQuote(), List.of(arrival.toString()))));
    }

    /** The midnights of the hotel at which the arrival comes nearer in the sense of the rules, or is past. */
    static Stream<Instant> changes(Evidence evidence) {
        return evidence.arrival().stream()
                .flatMap(arrival -> DAYS_BEFORE.stream().map(days -> arrival.minusDays(days)
                        .atStartOfDay(evidence.where().zone())
                        .toInstant()));
    }

    private static String timingKey(int days) {
        if (days < 0) {
            return "timing.past";
        }
        if (days <= 2) {
            return "timing.days0to2";
        }
        if (days <= 14) {
            return "timing.days3to14";
        }
        if (days <= 60) {
            return "timing.days15to60";
        }
        return days <= 180 ? "timing.days61to180" : "timing.daysOver180";
    }
}
