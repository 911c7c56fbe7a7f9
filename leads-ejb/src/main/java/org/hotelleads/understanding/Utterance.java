package org.hotelleads.understanding;

import java.time.Instant;
import java.util.Objects;

/**
 * One message of a conversation as it is understood; {@code locale} (BCP 47), {@code askedFor} and {@code contact} may
 * be null, the text may be empty.
 */
public record Utterance(
        String id, Speaker from, String text, Instant sentAt, String locale, AskedFor askedFor, ContactClaim contact) {
    public Utterance {
        Objects.requireNonNull(id);
        Objects.requireNonNull(from);
        Objects.requireNonNull(text);
        Objects.requireNonNull(sentAt);
    }
}
