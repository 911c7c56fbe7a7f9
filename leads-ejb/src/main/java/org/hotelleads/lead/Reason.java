package org.hotelleads.lead;

import java.util.List;
import java.util.Objects;

/**
 * One reason for a score or a persona, as the team reads it: {@code key} is the message-bundle key without its prefix,
 * {@code quote} the words that gave it (null when none did), {@code details} what goes into the sentence.
 */
public record Reason(String key, int points, Quote quote, List<String> details) {
    public Reason {
        Objects.requireNonNull(key);
        details = List.copyOf(details);
    }

    /** The id of the message that gave it; null when none did. */
    public String message() {
        return quote == null ? null : quote.message();
    }

    /** The same reason, worth other points. */
    public Reason worth(int otherPoints) {
        return new Reason(key, otherPoints, quote, details);
    }
}
