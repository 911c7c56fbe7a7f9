package org.hotelleads.lead;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How names, emails and phones are written so that fragments find them: small letters without accents, and of phones
 * the digits only. What is searched for is written the same way.
 */
public final class SearchText {

    /** Comes after every letter and digit, so that leads without a name stand last in the order of names. */
    static final String NO_NAME = "~";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private SearchText() {}

    static String of(String name, EmailAddress email, PhoneNumber phone) {
        return Stream.of(
                        name == null ? "" : fold(name),
                        email == null ? "" : fold(email.value()),
                        phone == null ? "" : digits(phone.value()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What is found by the one text or by the other; each word once. */
    static String ofBoth(String one, String other) {
        return one.equals(other)
                ? one
                : Stream.of((one + " " + other).split(" ")).distinct().collect(Collectors.joining(" "));
    }

    static String sortKey(String name) {
        var folded = name == null ? "" : fold(name);
        return folded.isEmpty() ? NO_NAME : folded;
    }

    /** Small letters, no accents, single blanks: "José  Núñez" becomes "jose nunez". */
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll(" ")
                .strip();
    }

    /** The digits of a text, for phones that are written with blanks, brackets or hyphens. */
    public static String digits(String text) {
        return NO_DIGITS.matcher(text).replaceAll("");
    }
}
