package org.hotelleads.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which language to expect of a message before it is read: by those before, the guest's locale, the phone's country and the hotel. */
final class LanguagePrior {
    private static final double BY_LOCALE = 2;
    private static final double BY_COUNTRY = 1;
    private static final double BY_HOTEL = 0.5;

    private static final Map<String, List<String>> COUNTRIES = Map.of(
            "en", List.of("GB", "US", "IE", "AU", "NZ", "CA", "ZA"),
            "es",
                    List.of(
                            "ES", "MX", "AR", "CO", "CL", "PE", "UY", "PY", "BO", "EC", "VE", "CR", "PA", "GT", "DO",
                            "CU"),
            "fr", List.of("FR", "MC", "LU", "BE"),
            "de", List.of("DE", "AT", "CH", "LI"),
            "it", List.of("IT", "SM"),
            "pt", List.of("PT", "BR", "AO", "MZ", "CV"));

    private LanguagePrior() {}

    /** For each language what it is ahead of the others, as a natural logarithm. */
    static double[] of(Speech before, Locale guest, List<String> countries, Locale hotel) {
        double[] expected = new double[Vocabularies.LANGUAGES.size()];
        for (int at = 0; at < expected.length; at++) {
            String language = Vocabularies.LANGUAGES.get(at);
            expected[at] = before.expected(at)
                    + (language.equals(guest.getLanguage()) ? BY_LOCALE : 0)
                    + (countries.stream().anyMatch(COUNTRIES.get(language)::contains) ? BY_COUNTRY : 0)
                    + (language.equals(hotel.getLanguage()) ? BY_HOTEL : 0);
        }
        return expected;
    }

    /** The countries where a language is spoken, the largest first, at most three. */
    static List<String> home(String language) {
        return COUNTRIES.getOrDefault(language, List.of()).stream().limit(3).toList();
    }

    /** The country of the locale, or of a number, when it is told. */
    static List<String> countries(String... told) {
        return Stream.of(told)
                .filter(country -> country != null && !country.isEmpty())
                .toList();
    }
}
