package org.hotelleads.conversation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hotelleads.system.Refusal.Flaw;

/**
 * What a guest has agreed to or not, as the channel tells it.
 *
 * @param purpose what for, such as {@code MARKETING}; up to 100 characters
 * @param words what exactly was agreed to; up to 2,000 characters, null when unknown
 * @param at when it was said; null for when the message was sent
 */
public record Consent(boolean given, String purpose, String words, Instant at) {

    private static final int LONGEST_PURPOSE = 100;
    private static final int LONGEST_WORDS = 2_000;

    public Consent {
        at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    void check(List<Flaw> flaws) {
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            flaws.add(new Flaw("consent.purpose", "error.length", List.of("1", String.valueOf(LONGEST_PURPOSE))));
        }
        if (words != null && words.length() > LONGEST_WORDS) {
            flaws.add(new Flaw("consent.text", "error.tooLong", List.of(String.valueOf(LONGEST_WORDS))));
        }
    }
}
