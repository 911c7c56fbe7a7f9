package org.hotelleads.batch.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** A made-up guest: a name, ways to be reached, and a journey; says each of them in their own language. */
record DemoGuest(String name, String email, String phone, LocalDate arrival, int nights, int adults, Locale locale) {

    private static final List<String> SPANISH_FIRST = List.of(
            "Ana", "José", "María", "Luis", "Carmen", "Álvaro", "Sofía", "Íñigo", "Lucía", "Andrés", "Begoña", "Tomás");
    private static final List<String> SPANISH_LAST = List.of(
            "Ruiz", "Núñez", "García", "Martínez", "Peña", "Castaño", "Ibáñez", "Muñoz", "Vidal", "Ortega", "Solís");
    private static final List<String> ENGLISH_FIRST = List.of(
            "John", "Emma", "Oliver", "Grace", "Harry", "Chloe", "Priya", "Noah", "Fiona", "Liam", "Zoë", "Amir");
    private static final List<String> ENGLISH_LAST = List.of(
            "Smith", "Taylor", "O'Neill", "Hughes", "Patel", "Murphy", "Walker", "Brontë", "Khan", "Evans", "Wright");
    private static final int LONGEST_STAY = 9;

    /** @param daysAhead how many days after the talk the journey begins */
    static DemoGuest like(RandomGenerator dice, String language, String phonePrefix, LocalDate today, int daysAhead) {
        var spanish = language.equals("es");
        var first = pick(dice, spanish ? SPANISH_FIRST : ENGLISH_FIRST);
        var last = pick(dice, spanish ? SPANISH_LAST : ENGLISH_LAST);
        var address = plain(first) + "." + plain(last) + dice.nextInt(10, 999);
        return new DemoGuest(
                first + " " + last,
                address + "@" + pick(dice, List.of("example.org", "example.com", "example.net")),
                phonePrefix + dice.nextInt(1_000_000, 9_999_999),
                today.plusDays(daysAhead),
                dice.nextInt(1, LONGEST_STAY),
                dice.nextInt(1, 5),
                Locale.forLanguageTag(language));
    }

    static <T> T pick(RandomGenerator dice, List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{ASCII}]|'", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Fills the gaps of a line of a script. */
    String say(String words) {
        return words.replace("{name}", name)
                .replace("{email}", email)
                .replace("{phone}", phone)
                .replace("{party}", String.valueOf(adults))
                .replace("{month}", format(arrival, "MMMM"))
                .replace("{dates}", dates());
    }

    private String dates() {
        var departure = arrival.plusDays(nights);
        var sameMonth = arrival.getMonth() == departure.getMonth();
        if (locale.getLanguage().equals("es")) {
            var from = sameMonth ? format(arrival, "d") : format(arrival, "d 'de' MMMM");
            return "del " + from + " al " + format(departure, "d 'de' MMMM");
        }
        return "from " + format(arrival, "d MMMM") + " to " + format(departure, "d MMMM");
    }

    private String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
