package org.hotelleads.search;

import java.util.Optional;
import java.util.stream.Stream;
import org.hotelleads.system.Refusal;

/**
 * By what leads are sorted, each with an index of its own. A lead without the value stands as if the value were the
 * largest; leads of the same value stand in the order of their capture.
 */
public enum LeadOrder {
    CAPTURED_AT("capturedAt", "l.captured_at", "timestamptz"),
    NAME("name", "l.name_key", "text"),
    CHANNEL("channel", "l.channel", "channel"),
    PERSONA("persona", "l.persona", "persona"),
    SCORE("score", "l.score", "int"),
    ARRIVAL("arrival", "l.arrival_key", "date"),
    STATUS("status", "l.status", "lead_status"),
    NEXT_CONTACT("nextContactAt", "l.next_contact_key", "timestamptz");

    private final String word;
    private final String column;
    private final String type;

    LeadOrder(String word, String column, String type) {
        this.word = word;
        this.column = column;
        this.type = type;
    }

    /** The name in addresses and in the HTTP API. */
    public String word() {
        return word;
    }

    String column() {
        return column;
    }

    String type() {
        return type;
    }

    public static Optional<LeadOrder> find(String word) {
        return Stream.of(values()).filter(order -> order.word.equals(word)).findFirst();
    }

    /**
     * A direction of an order, such as {@code score} or {@code -score} for the highest first.
     */
    public record Sort(LeadOrder order, boolean descending) {

        public static final Sort NEWEST_FIRST = new Sort(CAPTURED_AT, true);

        /**
         * @throws Refusal if there is no such order
         */
        public static Sort parse(String words) {
            var descending = words.startsWith("-");
            var word = descending ? words.substring(1) : words;
            return find(word)
                    .map(order -> new Sort(order, descending))
                    .orElseThrow(() -> Refusal.invalid("sort", "error.sort", words));
        }

        @Override
        public String toString() {
            return descending ? "-" + order.word : order.word;
        }
    }
}
