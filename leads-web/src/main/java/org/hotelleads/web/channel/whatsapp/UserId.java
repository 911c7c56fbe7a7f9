package org.hotelleads.web.channel.whatsapp;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The id by which a business knows a WhatsApp user who may have no visible phone number: a country, a dot, and letters. */
final class UserId {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int COUNTRY = 2;
    private static final int SHORTEST = 8;

    private UserId() {}

    static boolean isOne(String text) {
        return text.length() >= SHORTEST
                && text.charAt(COUNTRY) == '.'
                && COUNTRIES.contains(text.substring(0, COUNTRY))
                && text.chars()
                        .skip(COUNTRY + 1L)
                        .allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '.');
    }

    /** The locale that an id tells: a country, and no language. */
    static Optional<String> locale(String id) {
        return Optional.of(id).filter(UserId::isOne).map(known -> "und-" + known.substring(0, COUNTRY));
    }
}
