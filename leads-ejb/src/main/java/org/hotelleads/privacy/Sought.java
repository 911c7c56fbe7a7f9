package org.hotelleads.privacy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotelleads.booking.EmailKeys;
import org.hotelleads.booking.PhoneKeys;
import org.hotelleads.lead.SearchText;
import org.hotelleads.system.Refusal;

/**
 * What somebody looks for: an email, a phone number, or fragments of a name.
 *
 * @param email the key of the address; empty unless it is one
 * @param tails the ends of the phone numbers that it may be; empty unless it is one
 * @param fragments the words of a name, in small letters without accents; empty unless it is one
 */
record Sought(String typed, Optional<String> email, Set<String> tails, List<String> fragments) {

    private static final int LONGEST = 254;
    private static final int SHORTEST_FRAGMENT = 3;
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()./-]{5,38}");

    /**
     * @param regions in which numbers without a country code may be dialled
     * @throws Refusal if it is too short to find anybody by
     */
    static Sought of(String text, Collection<String> regions) {
        var typed = text == null ? "" : text.strip();
        if (typed.length() > LONGEST) {
            throw Refusal.invalid("q", "error.tooLong", String.valueOf(LONGEST));
        }
        if (typed.contains("@")) {
            var email = EmailKeys.read(typed).orElseThrow(() -> Refusal.invalid("q", "error.email"));
            return new Sought(typed, Optional.of(email), Set.of(), List.of());
        }
        if (PHONE.matcher(typed).matches()) {
            return new Sought(typed, Optional.empty(), tails(typed, regions), List.of());
        }
        return new Sought(typed, Optional.empty(), Set.of(), fragments(typed));
    }

    private static Set<String> tails(String typed, Collection<String> regions) {
        var tails = new LinkedHashSet<String>();
        regions.stream()
                .flatMap(region -> PhoneKeys.read(typed, region).stream())
                .flatMap(number -> number.variants().stream())
                .flatMap(number -> PhoneKeys.tail(number).stream())
                .forEach(tails::add);
        PhoneKeys.tail(typed).ifPresent(tails::add);
        if (tails.isEmpty()) {
            throw Refusal.invalid("q", "privacy.error.phone");
        }
        return tails;
    }

    private static List<String> fragments(String typed) {
        var fragments = Stream.of(SearchText.fold(typed).split(" "))
                .filter(word -> word.length() >= SHORTEST_FRAGMENT)
                .toList();
        if (fragments.isEmpty()) {
            throw Refusal.invalid("q", "privacy.error.short", String.valueOf(SHORTEST_FRAGMENT));
        }
        return fragments;
    }

    /** The fragments as patterns of SQL. */
    List<String> patterns() {
        return fragments.stream().map(Sought::containing).toList();
    }

    private static String containing(String text) {
        return "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    /** What a text that was not folded must hold, in small letters. */
    String pattern() {
        return containing(typed.toLowerCase(Locale.ROOT));
    }
}
