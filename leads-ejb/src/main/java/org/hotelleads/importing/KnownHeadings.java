package org.hotelleads.importing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hotelleads.lead.SearchText;

/** Words that people write into files, in several languages, and what they mean: headings of columns, statuses, channels. */
final class KnownHeadings {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_PART = 4;
    private static final Map<String, Map<String, Set<String>>> BY_GROUP = byGroup(load());

    private KnownHeadings() {}

    private static Properties load() {
        var words = new Properties();
        try (var in = new InputStreamReader(
                KnownHeadings.class.getResourceAsStream("headings.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, Set<String>>> byGroup(Properties words) {
        var groups = new HashMap<String, Map<String, Set<String>>>();
        for (var key : new TreeSet<>(words.stringPropertyNames())) {
            var group = groups.computeIfAbsent(key.substring(0, key.indexOf('.')), name -> new HashMap<>());
            var meaning = key.substring(key.indexOf('.') + 1);
            group.computeIfAbsent(plain(meaning), word -> new LinkedHashSet<>()).add(meaning);
            for (var word : words.getProperty(key).split("\\|")) {
                group.computeIfAbsent(plain(word), known -> new LinkedHashSet<>())
                        .add(meaning);
            }
        }
        return groups;
    }

    /** Small letters without accents, signs as blanks: "E-Mail:" becomes "e mail". */
    static String plain(String text) {
        return NO_LETTERS.matcher(SearchText.fold(text)).replaceAll(" ").strip();
    }

    /** What the word may mean in this group, such as {@code field} for headings; nothing if it is not known. */
    static Set<String> meanings(String group, String word) {
        return BY_GROUP.get(group).getOrDefault(plain(word), Set.of());
    }

    /** The same of the longest known word within a heading: "guest e-mail (private)". */
    static Set<String> meaningsWithin(String group, String heading) {
        var words = " " + plain(heading) + " ";
        return BY_GROUP.get(group).entrySet().stream()
                .filter(known -> known.getKey().length() >= SHORTEST_PART)
                .filter(known -> words.contains(" " + known.getKey() + " "))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }

    /** The value of an enum that the word means. */
    static <E extends Enum<E>> Optional<E> value(Class<E> type, String word) {
        return meanings(type.getSimpleName(), word).stream().findFirst().map(name -> Enum.valueOf(type, name));
    }
}
