package org.hotelleads.system;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotelleads.system.Refusal.Flaw;

/** Which characters a text may have: everything that can be seen, tabs and line ends; no controls, no half letters. */
public final class Characters {

    private static final int LONGEST_SHOWN = 60;
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");
    private static final Pattern UNFIT_FOR_NAMES = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]");

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

    /**
     * Whether people, hotels and the like can be called so: something that can be seen, on one line, of so many characters
     * at most, and nothing that turns the direction of reading, by which one name could look like another.
     */
    public static boolean isName(String text, int longest) {
        return text != null
                && text.length() <= longest
                && VISIBLE.matcher(text).find()
                && !UNFIT_FOR_NAMES.matcher(text).find();
    }

    /** A piece of what was sent as it may stand in an answer: short, and nothing in it but plain characters. */
    public static String visible(String sent) {
        var plain = sent.replaceAll("[\\p{C}]", "?");
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }
}
