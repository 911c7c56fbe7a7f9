package org.hotelleads.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hotelleads.lead.SearchText;

/** Where a row stands in a list, by what it shows; only the order of the ids is left to the database. */
record Place(Comparable<?> key, Instant capturedAt) implements Comparable<Place> {

    static Place of(LeadRow row, LeadOrder order) {
        return new Place(keyOf(row, order), row.capturedAt());
    }

    private static Comparable<?> keyOf(LeadRow row, LeadOrder order) {
        return switch (order) {
            case CAPTURED_AT -> row.capturedAt();
            case NAME -> row.name() == null ? "~" : SearchText.fold(row.name());
            case CHANNEL -> row.channel();
            case PERSONA -> row.persona();
            case SCORE -> row.score();
            case STATUS -> row.status();
            case NEXT_CONTACT -> row.nextContactAt() == null ? Instant.MAX : row.nextContactAt();
            case ARRIVAL ->
                row.arrival() != null
                        ? row.arrival()
                        : row.stayMonth() != null
                                ? YearMonth.parse(row.stayMonth()).atDay(1)
                                : LocalDate.MAX;
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public int compareTo(Place other) {
        var byKey = ((Comparable<Object>) key).compareTo(other.key);
        return byKey != 0 ? byKey : capturedAt.compareTo(other.capturedAt);
    }
}
