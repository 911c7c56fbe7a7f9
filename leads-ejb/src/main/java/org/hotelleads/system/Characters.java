package org.hotelleads.system;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotelleads.system.Refusal.Flaw;

/** Which characters a text may have: everything that can be seen, tabs and line ends; no controls, no half letters. */
public final class Characters {

    private static final int LONGEST_SHOWN = 60;

    private Characters() {}

    /** The first thing that is wrong with the text; empty when all of it may be stored. */
    public static Optional<Flaw> flawOf(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.codePointAt(at);
            if (Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r') {
                var code = String.format(Locale.ROOT, "%04X", letter);
                return Optional.of(new Flaw("", "error.controlCharacters", List.of(code, String.valueOf(at))));
            }
            if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
                return Optional.of(new Flaw("", "error.malformedText", List.of(String.valueOf(at))));
            }
            at += Character.charCount(letter) - 1;
        }
        return Optional.empty();
    }

    /** A piece of what was sent as it may stand in an answer: short, and nothing in it but plain characters. */
    public static String visible(String sent) {
        var plain = sent.replaceAll("[\\p{C}]", "?");
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }
}
