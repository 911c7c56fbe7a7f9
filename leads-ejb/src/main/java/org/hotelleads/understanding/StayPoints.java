package org.hotelleads.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotelleads.lead.Quote;
import org.hotelleads.lead.Reason;

/** The score rules about the stay: dates, party, room, and how soon the arrival is. */
final class StayPoints {
    private StayPoints() {}

    static Optional<Reason> arrival(Evidence evidence) {
        return evidence.arrival()
                .map(day -> new Reason("stay.arrival", 12, evidence.arrivalQuote(), List.of(day.toString())));
    }

    static Optional<Reason> departure(Evidence evidence) {
        Quote quote = evidence.understood()
                .fact(FactKind.DEPARTURE)
                .or(() -> evidence.understood().fact(FactKind.NIGHTS))
                .map(Fact::quote)
                .orElse(null);
        Optional<LocalDate> departure = evidence.departure();
        return departure
                .map(day -> new Reason("stay.departure", 8, quote, List.of(day.toString())))
                .or(() -> evidence.known(FactKind.NIGHTS, "stay.nights", 8));
    }

    /** A month counts only while no day is known. */
    static Optional<Reason> month(Evidence evidence) {
        return evidence.arrival().isPresent() ? Optional.empty() : evidence.known(FactKind.MONTH, "stay.month", 4);
    }

    static Optional<Reason> party(Evidence evidence) {
        return evidence.understood()
                .fact(FactKind.ADULTS)
                .or(() -> evidence.understood().fact(FactKind.CHILDREN))
                .filter(fact -> evidence.people() > 0)
                .map(fact -> new Reason("stay.party", 6, fact.quote(), List.of(Integer.toString(evidence.people()))));
    }

    static Optional<Reason> room(Evidence evidence) {
        return evidence.known(FactKind.ROOM_TYPE, "stay.room", 3);
    }

    static Optional<Reason> timing(Evidence evidence) {
        return evidence.daysToArrival().map(days -> {
            List<String> details = List.of(Integer.toString(Math.abs(days)));
            return new Reason(timingKey(days), timingPoints(days), evidence.arrivalQuote(), details);
        });
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

    private static int timingPoints(int days) {
        if (days < 0) {
            return -8;
        }
        if (days <= 2) {
            return 8;
        }
        if (days <= 14) {
            return 6;
        }
        if (days <= 60) {
            return 4;
        }
        return days <= 180 ? 1 : -4;
    }
}
