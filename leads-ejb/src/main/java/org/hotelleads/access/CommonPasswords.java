package org.hotelleads.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the passwords that everybody tries first, and what is little more than a word or a name. */
final class CommonPasswords {

    private static final String FILE = "common-passwords.txt";
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final int FEWEST_DIFFERENT = 4;
    private static final int SHORTEST_WORD = 3;

    /** So many letters beside a word make it hard enough to guess; "Sales-12345" has just as many. */
    private static final int ENOUGH_BESIDE = 6;

    private final Set<String> commonest = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    CommonPasswords() {
        var parts = List.of(commonest, words, whole).iterator();
        try (var lines = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            var part = parts.next();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("---")) {
                    part = parts.next();
                } else if (!line.startsWith("#")) {
                    part.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether everybody tries it: it is on the list, a word of the list with a little around it, or one key again and again. */
    boolean contain(String password) {
        var folded = password.toLowerCase(Locale.ROOT);
        var word = AROUND.matcher(folded).replaceAll("");
        return whole.contains(folded)
                || folded.codePoints().distinct().count() < FEWEST_DIFFERENT
                || commonest.contains(word)
                || words.contains(word) && folded.length() - word.length() < ENOUGH_BESIDE;
    }

    /** Whether it is one of these names, or several of them, with little besides. */
    static boolean isDerived(String password, List<String> names) {
        var left = password.toLowerCase(Locale.ROOT);
        var before = left.length();
        for (var name : names) {
            var folded = name.toLowerCase(Locale.ROOT).strip();
            if (folded.length() >= SHORTEST_WORD) {
                left = left.replace(folded, "");
            }
        }
        return left.length() < before && left.length() < ENOUGH_BESIDE;
    }
}
