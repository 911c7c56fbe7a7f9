package org.hotelleads.lead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotelleads.access.User;

/**
 * A colleague named in a comment as {@code @login}.
 *
 * @param start where in the text it begins, with the {@code @}
 * @param end where it has ended
 */
public record Mention(int start, int end, User person) {

    /** Every mention of one of these people, in the order of the text. */
    public static List<Mention> in(String text, Collection<User> people) {
        var found = new ArrayList<Mention>();
        for (var at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at == 0 || !isPartOfAWord(text.charAt(at - 1))) {
                at(at, text, people).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Whoever has the longest login that stands here, so that {@code @ana.ruiz} does not mean {@code ana}. */
    private static Optional<Mention> at(int start, String text, Collection<User> people) {
        return people.stream()
                .filter(person -> stands(person.login(), text, start + 1))
                .max(Comparator.comparingInt(person -> person.login().length()))
                .map(person -> new Mention(start, start + 1 + person.login().length(), person));
    }

    private static boolean stands(String login, String text, int from) {
        var end = from + login.length();
        return text.regionMatches(true, from, login, 0, login.length()) && !goesOn(text, end);
    }

    /** A dot ends a sentence, unless a letter stands right after it. */
    private static boolean goesOn(String text, int end) {
        return end < text.length()
                && (isPartOfAWord(text.charAt(end))
                        || text.charAt(end) == '.' && end + 1 < text.length() && isPartOfAWord(text.charAt(end + 1)));
    }

    private static boolean isPartOfAWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-';
    }
}
