package org.hotelleads.booking;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotelleads.lead.PhoneNumber;
import org.hotelleads.lead.SearchText;

/** How the phones of a booking are spelled so that two spellings of one phone are the same key. */
public final class PhoneKeys {

    private static final Pattern BETWEEN = Pattern.compile("[/;,|]");
    private static final Pattern SAID_AGAIN = Pattern.compile("(...)\\1\\1");
    private static final int SHORTEST = 7;
    private static final int TAIL = 9;

    private PhoneKeys() {}

    /**
     * The numbers that a text names, mostly one; none where it is no number, or one that stands for no number.
     *
     * @param region in which numbers without a country code are dialled, ISO 3166; may be null
     */
    public static Set<PhoneNumber> read(String text, String region) {
        return PhoneNumber.parse(text, region)
                .map(Stream::of)
                .orElseGet(() -> BETWEEN.splitAsStream(text).flatMap(part -> PhoneNumber.parse(part, region).stream()))
                .filter(PhoneKeys::isSomebodys)
                .collect(Collectors.toSet());
    }

    /** Whether the number is not one of those that are typed when there is none. */
    public static boolean isSomebodys(PhoneNumber number) {
        return !isPlaceholder(digits(number));
    }

    /** The last nine digits of a number; empty where it has fewer. */
    public static Optional<String> tail(PhoneNumber number) {
        return tailOf(digits(number));
    }

    /** The last nine digits of a text that names no number as it stands, for the country may be another. */
    public static Optional<String> tail(String unreadable) {
        return tailOf(SearchText.digits(unreadable));
    }

    private static Optional<String> tailOf(String digits) {
        return digits.length() < TAIL || isPlaceholder(digits)
                ? Optional.empty()
                : Optional.of(digits.substring(digits.length() - TAIL));
    }

    private static String digits(PhoneNumber number) {
        return number.value().substring(1);
    }

    /** What is typed when there is no number: digits that go on by one, the same again and again. */
    private static boolean isPlaceholder(String digits) {
        if (digits.length() < SHORTEST) {
            return true;
        }
        var end = digits.substring(digits.length() - SHORTEST);
        var tail = digits.substring(Math.max(0, digits.length() - TAIL));
        return goesBy(end, 0)
                || goesBy(tail, 1)
                || goesBy(tail, 9)
                || tail.length() == TAIL && tail.chars().distinct().count() <= 2
                || SAID_AGAIN.matcher(tail).matches();
    }

    private static boolean goesBy(String digits, int step) {
        for (var place = 1; place < digits.length(); place++) {
            if ((digits.charAt(place - 1) - '0' + step) % 10 != digits.charAt(place) - '0') {
                return false;
            }
        }
        return true;
    }
}
