package org.hotelleads.booking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What somebody is called, ready to be compared with another spelling of it. A name in one line can be read in several
 * ways: which of its words are the surname, only the other name can tell.
 */
public final class PersonName {

    private static final int MOST_WORDS = 8;

    private final List<NameReading> readings;

    private PersonName(List<NameReading> readings) {
        this.readings =
                readings.stream().filter(NameReading::isKnown).distinct().toList();
    }

    /** As a booking tells it; a company has no name of a person. */
    public static PersonName of(BookingPerson person) {
        if (person.role() == PersonRole.COMPANY) {
            return new PersonName(List.of());
        }
        var first = person.firstName();
        var last = person.lastName();
        if (first != null && last != null) {
            return told(NameWords.of(first), NameWords.of(last));
        }
        var readings = new ArrayList<>(told(NameWords.of(first), NameWords.of(last)).readings);
        readings.addAll(said(person.name()).readings);
        return new PersonName(readings);
    }

    /** As somebody wrote it in one line: "Ana Ruiz", "Ruiz, Ana", "Ana"; null is unknown. */
    public static PersonName said(String name) {
        var parts = name == null ? new String[0] : name.split(",", 2);
        if (parts.length == 2) {
            var surnames = NameWords.of(parts[0]);
            var given = NameWords.of(parts[1]);
            if (!surnames.isEmpty() && !given.isEmpty()) {
                return told(given, surnames);
            }
        }
        return inOneLine(NameWords.ofLine(name).stream().limit(MOST_WORDS).toList());
    }

    private static PersonName told(List<String> given, List<String> surnames) {
        return new PersonName(List.of(new NameReading(given, surnames, false), new NameReading(surnames, given, true)));
    }

    private static PersonName inOneLine(List<String> words) {
        if (words.size() == 1) {
            return new PersonName(
                    List.of(new NameReading(List.of(), words, false), new NameReading(words, List.of(), false)));
        }
        var readings = new ArrayList<NameReading>();
        for (var cut = words.size() - 1; cut > 0; cut--) {
            var front = words.subList(0, cut);
            var back = words.subList(cut, words.size());
            readings.add(new NameReading(front, back, false));
            readings.add(new NameReading(back, front, true));
        }
        return new PersonName(readings);
    }

    /** The first surname in its loose form: small letters without accents, titles and particles; empty if unknown. */
    public String surname() {
        return readings.stream()
                .filter(reading -> !reading.swapped())
                .findFirst()
                .flatMap(reading -> reading.surnames().stream().findFirst())
                .orElse("");
    }

    /** How much the two are one person's, read in the way in which they agree best. */
    public Likeness likeness(PersonName other) {
        var best = readings.stream()
                .flatMap(mine -> other.readings.stream().map(mine::likeness))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Likeness::degree)
                        .thenComparing(likeness -> new TreeSet<>(likeness.surnames()).toString()))
                .orElse(Likeness.UNKNOWN);
        // María José Peral and María Luisa Peral: each has a word that the other has not
        var bothSayMore = !words().containsAll(other.words()) && !other.words().containsAll(words());
        return best.isSame() && bothSayMore ? new Likeness(best.surname(), Agreement.NEAR, best.surnames()) : best;
    }

    private Set<String> words() {
        return readings.stream().flatMap(NameReading::words).collect(Collectors.toSet());
    }
}
