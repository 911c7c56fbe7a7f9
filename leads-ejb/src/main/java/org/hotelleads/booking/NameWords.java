package org.hotelleads.booking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a name in their loose form: small letters without accents, titles, particles and placeholders. */
final class NameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINING = Pattern.compile("['\u2018\u2019\u00b4`]");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    /** Letters that do not fall apart into one of ours and a mark, and the ways in which umlauts are typed without. */
    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("ø", "o"),
            Map.entry("æ", "a"),
            Map.entry("œ", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ς", "σ"),
            Map.entry("ae", "a"),
            Map.entry("oe", "o"),
            Map.entry("ue", "u"));

    private static final Pattern TO_SPELL = Pattern.compile(String.join("|", SPELLED.keySet()));

    private static final Set<String> TITLES = words(
            "mr mrs ms miss mx sir madam dr dra prof profa doctor doctora herr frau fr hr fam familie family familia"
                    + " famille famiglia sr sra srta srs don dona senor senora mme mlle mm monsieur madame sig sigra"
                    + " signor signora signore dott dottssa ing arq lic mag dipl dhr mevr mevrouw pan pani dna dl"
                    + " phd md mba jr ii iii");

    private static final Set<String> PARTICLES = words(
            "de del la las los da das do dos di della dello degli van von der den het ter ten zu zur zum vom y e i und"
                    + " and et le du des el al bin binti ibn bint af av of san");

    private static final Set<String> PLACEHOLDERS = words(
            "guest guests gast gaste huesped huespedes invite ospite tba tbc tbd booking reservation reserva unknown"
                    + " desconocido unbekannt inconnu na nn none null noname name test tester xx xxx anonymous"
                    + " anonymised anonymized pax adult adults");

    private NameWords() {}

    /** The words of a given name or of a surname. */
    static List<String> of(String part) {
        var words = plain(part);
        var named = without(without(words, TITLES), PARTICLES);
        return words.stream().allMatch(word -> TITLES.contains(word) || PLACEHOLDERS.contains(word))
                        || named.stream().anyMatch(PLACEHOLDERS::contains)
                ? List.of()
                : named;
    }

    /** The words of a name in one line; its first word stays, for many a given name is a particle elsewhere. */
    static List<String> ofLine(String name) {
        var words = without(plain(name), TITLES);
        if (words.stream().anyMatch(PLACEHOLDERS::contains)) {
            return List.of();
        }
        var kept = new ArrayList<>(words.subList(0, Math.min(1, words.size())));
        words.stream().skip(1).filter(word -> !PARTICLES.contains(word)).forEach(kept::add);
        return kept.size() < 2 ? words : kept;
    }

    private static List<String> plain(String text) {
        if (text == null) {
            return List.of();
        }
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var small = JOINING.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        var spelled = TO_SPELL.matcher(small).replaceAll(found -> SPELLED.get(found.group()));
        return NO_LETTERS.splitAsStream(spelled).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> without(List<String> words, Set<String> those) {
        var kept = words.stream().filter(word -> !those.contains(word)).toList();
        return kept.isEmpty() ? words : kept;
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).map(word -> plain(word).get(0)).collect(Collectors.toUnmodifiableSet());
    }
}
