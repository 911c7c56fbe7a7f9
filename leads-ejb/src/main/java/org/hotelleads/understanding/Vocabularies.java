package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The languages that are understood; a further language is a further folder in {@code words/} and a name here. */
final class Vocabularies {
    static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "it", "pt");
    static final Vocabularies ALL = new Vocabularies();

    /** The same languages as the model calls them, in ISO 639-3. */
    private static final List<String> IN_THREE_LETTERS = List.of("eng", "spa", "fra", "deu", "ita", "por");

    /** Words looked at to tell the language. */
    private static final int MOST_WORDS = 80;

    /** What a word that a language knows counts, as a natural logarithm, and how far all of them can set one apart. */
    private static final double WORD = 2;

    private static final double MOST_BY_WORDS = 12;
    private static final double MODEL = 8;
    private static final double MOST_BY_MODEL = 6;
    private static final double BEYOND_DOUBT = 6;
    private static final double LIKELY = 3;

    /** A message of so many tokens is not read in a second language: it has told its own. */
    private static final int LONG = 1000;

    private static final int FEWEST_LETTERS = 6;

    private final List<Vocabulary> languages;
    private final KnownWords words;

    private Vocabularies() {
        this.languages = LANGUAGES.stream().map(Vocabulary::of).toList();
        this.words = new KnownWords(languages);
    }

    /** The message in each language, the likeliest first: by its words, and by what was expected of each language. */
    Readings read(String text, List<Token> tokens, double[] told, double[] expected) {
        List<Integer> likeliestFirst = IntStream.range(0, languages.size())
                .boxed()
                .sorted(Comparator.comparingDouble(language -> -told[language] - expected[language]))
                .toList();
        int best = likeliestFirst.get(0);
        long likely = likeliestFirst.stream()
                .filter(language -> told[best] + expected[best] - told[language] - expected[language] < LIKELY)
                .count();
        return new Readings(
                text,
                tokens,
                likeliestFirst.stream().map(languages::get).toList(),
                tokens.size() > LONG ? 1 : (int) likely);
    }

    /** The message in each language, with the language spoken so far (may be null) and the guest's locale expected. */
    Readings read(String text, String spoken, Locale guest) {
        double[] expected = new double[languages.size()];
        for (int at = 0; at < expected.length; at++) {
            expected[at] = (LANGUAGES.get(at).equals(spoken) ? 3 : 0)
                    + (LANGUAGES.get(at).equals(guest.getLanguage()) ? 2 : 0);
        }
        List<Token> tokens = Tokens.of(text);
        return read(text, tokens, tell(text, tokens, expected), expected);
    }

    /**
     * How likely the message is in each language, as natural logarithms, the likeliest at zero: by how many of its words
     * each knows and, while that and the expectation leave doubt, by the model.
     */
    double[] tell(String text, List<Token> tokens, double[] expected) {
        int[] known = words.count(tokens, MOST_WORDS);
        int most = IntStream.of(known).max().orElse(0);
        double[] told = new double[known.length];
        for (int at = 0; at < told.length; at++) {
            told[at] = Math.max(-MOST_BY_WORDS, WORD * (known[at] - most));
        }
        if (isDoubtful(told, expected) && letters(tokens) >= FEWEST_LETTERS) {
            double[] model = LanguageModel.weigh(text, IN_THREE_LETTERS);
            for (int at = 0; at < told.length; at++) {
                told[at] += Math.max(-MOST_BY_MODEL, MODEL * model[at]);
            }
        }
        return told;
    }

    private static boolean isDoubtful(double[] told, double[] expected) {
        double[] sums = IntStream.range(0, told.length)
                .mapToDouble(at -> told[at] + expected[at])
                .sorted()
                .toArray();
        return sums[sums.length - 1] - sums[sums.length - 2] < BEYOND_DOUBT;
    }

    private static int letters(List<Token> tokens) {
        int letters = 0;
        for (int at = 0; at < tokens.size() && letters < FEWEST_LETTERS; at++) {
            letters += tokens.get(at).isWord() ? tokens.get(at).text().length() : 0;
        }
        return letters;
    }

    /** Whether no language knows a word of the text as something else than a name. */
    boolean mayBePerson(String name) {
        List<Token> tokens = Tokens.of(name);
        List<Reading> readings = new ArrayList<>(new Readings(name, tokens, languages, languages.size()));
        return readings.stream().noneMatch(reading -> {
            for (int at = 0; at < reading.size(); at++) {
                if (reading.isAny(at, Sense.NOBODY, Sense.PLACE)) {
                    return true;
                }
            }
            return false;
        });
    }
}
