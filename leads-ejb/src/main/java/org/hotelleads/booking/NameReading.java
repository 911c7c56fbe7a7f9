package org.hotelleads.booking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to read a name.
 *
 * @param swapped whether the surname is looked for where the given name ought to stand
 */
record NameReading(List<String> given, List<String> surnames, boolean swapped) {

    NameReading {
        given = List.copyOf(given);
        surnames = surnames.stream().filter(word -> !Word.isInitial(word)).toList();
    }

    /** An initial alone names nobody. */
    boolean isKnown() {
        return !surnames.isEmpty() || !given.stream().allMatch(Word::isInitial);
    }

    /** Empty where only the swap makes them alike, and not wholly: Martín Juan is Juan Martín, but not Juan Pérez. */
    Optional<Likeness> likeness(NameReading other) {
        var both = new HashSet<>(surnames);
        both.retainAll(other.surnames);
        var likeness = new Likeness(compareSurnames(surnames, other.surnames), compareGiven(given, other.given), both);
        var whole = likeness.surname() == Agreement.SAME && likeness.given().isClose();
        var may = swapped ? whole && !other.swapped : whole || !other.swapped;
        return may ? Optional.of(likeness) : Optional.empty();
    }

    /** One of two surnames is enough as long as the other is not contradicted: Ruiz is Ruiz Gómez, Ruiz López is not. */
    private static Agreement compareSurnames(List<String> these, List<String> those) {
        if (these.isEmpty() || those.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        var few = these.size() <= those.size() ? these : those;
        var many = few == these ? those : these;
        return many.containsAll(few) || areJoined(few, many) ? Agreement.SAME : nearOrDifferent(few, many);
    }

    /** The first given name is the one that people go by: Ana is Ana María, María only may be. */
    private static Agreement compareGiven(List<String> these, List<String> those) {
        if (these.isEmpty() || those.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        var few = these.size() <= those.size() ? these : those;
        var many = few == these ? those : these;
        var starts = many.subList(0, few.size()).equals(few);
        return starts || areJoined(few, many) ? Agreement.SAME : nearOrDifferent(few, many);
    }

    Stream<String> words() {
        return Stream.concat(given.stream(), surnames.stream());
    }

    private static boolean areJoined(List<String> few, List<String> many) {
        return String.join("", few).equals(String.join("", many));
    }

    private static Agreement nearOrDifferent(List<String> few, List<String> many) {
        var near = few.stream().allMatch(word -> many.stream().anyMatch(other -> Word.isNear(word, other)));
        return near ? Agreement.NEAR : Agreement.DIFFERENT;
    }
}
