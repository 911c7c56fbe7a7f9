package org.hotelleads.lead;

import java.util.Objects;

/**
 * Where the guest said something: a message, by the id that its sender gave to it, and the span of its text in UTF-16
 * units; 0, 0 when the message as a whole is meant, or what the channel claimed with it.
 */
public record Quote(String message, int start, int end) {

    public Quote {
        Objects.requireNonNull(message);
    }

    /** The whole message. */
    public static Quote of(String message) {
        return new Quote(message, 0, 0);
    }

    /** Whether it means certain words of the message. */
    public boolean isOfWords() {
        return end > start;
    }
}
