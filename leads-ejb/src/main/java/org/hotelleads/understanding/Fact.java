package org.hotelleads.understanding;

import java.util.Objects;
import org.hotelleads.lead.Quote;

/**
 * Something known of the guest, the message that told it, the span of that message's text in UTF-16 units (0,0 when it
 * came from the channel's claim) and how sure it is, 0 to 1.
 */
public record Fact(FactKind kind, String value, String message, int start, int end, double confidence) {
    public Fact {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
        Objects.requireNonNull(message);
    }

    /** Where it was said. */
    public Quote quote() {
        return new Quote(message, start, end);
    }

    boolean isClaimed() {
        return end == 0;
    }

    int count() {
        return Integer.parseInt(value);
    }
}
