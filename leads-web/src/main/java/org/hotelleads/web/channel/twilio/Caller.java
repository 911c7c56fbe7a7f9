package org.hotelleads.web.channel.twilio;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hotelleads.understanding.ContactClaim;
import org.hotelleads.web.channel.Form;
import org.hotelleads.web.channel.FormAnswers;

/**
 * Who is at the other end of the line.
 *
 * @param number empty when it is withheld
 */
record Caller(Optional<String> number, Optional<String> name, String locale) {

    /** What networks and Twilio write for a number that is withheld; the figures spell such words on a keypad. */
    private static final Set<String> WITHHELD = Set.of(
            "anonymous",
            "restricted",
            "unavailable",
            "unknown",
            "private",
            "blocked",
            "+266696687",
            "+7378742833",
            "+2562533",
            "+8656696",
            "+86282452253",
            "+464",
            "");

    /** What directories write for a name that they do not know. */
    private static final Set<String> NO_NAMES = Set.of(
            "anonymous",
            "restricted",
            "unavailable",
            "unknown",
            "unknown name",
            "private",
            "private caller",
            "wireless caller",
            "cell phone",
            "toll free call",
            "toll free number",
            "out of area",
            "no name",
            "unassigned");

    private static final int FEWEST_DIGITS = 5;

    /** The guest of a call or message: the other side, seen from the hotel. */
    static Caller of(Form form) {
        var isOurs =
                form.text("Direction").filter(way -> way.startsWith("outbound")).isPresent();
        var number = form.text(isOurs ? "To" : "From").map(Caller::bare).filter(Caller::isShown);
        var name = form.text("CallerName")
                .or(() -> form.text("ProfileName"))
                .map(String::strip)
                .filter(known -> !NO_NAMES.contains(known.toLowerCase(Locale.ROOT)))
                .filter(known -> !isOurs);
        var country = form.text(isOurs ? "ToCountry" : "FromCountry")
                .map(code -> FormAnswers.localeTag("und-" + code))
                .orElse(null);
        return new Caller(number, name, country);
    }

    /** The number without the channel that Twilio writes before it; a sign before a number in a form may be lost. */
    private static String bare(String address) {
        return address.substring(address.indexOf(':') + 1).strip();
    }

    private static boolean isShown(String number) {
        var word = number.toLowerCase(Locale.ROOT);
        return !WITHHELD.contains(word)
                && !WITHHELD.contains("+" + word)
                && number.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    ContactClaim claim() {
        return number.isEmpty() && name.isEmpty()
                ? null
                : new ContactClaim(name.orElse(null), null, number.orElse(null));
    }
}
