package org.hotelleads.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the languages know a word: one look-up tells it of all, so that a message need not be read in each. */
final class KnownWords {
    private static final int SHORTEST_STEM = 3;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final int languages;
    private int longestStem;

    KnownWords(List<Vocabulary> languages) {
        this.languages = languages.size();
        for (int at = 0; at < languages.size(); at++) {
            int language = 1 << at;
            languages.get(at).tellingWords().forEach(word -> add(word, language));
        }
    }

    private void add(String word, int language) {
        boolean stem = word.endsWith("*");
        String letters = stem ? word.substring(0, word.length() - 1) : word;
        if (stem && letters.length() >= SHORTEST_STEM) {
            stems.merge(letters, language, (one, other) -> one | other);
            longestStem = Math.max(longestStem, letters.length());
        } else if (!stem) {
            words.merge(letters, language, (one, other) -> one | other);
        }
    }

    /** How many of the first words of a message each language knows. */
    int[] count(List<Token> tokens, int most) {
        int[] known = new int[languages];
        int looked = 0;
        for (int at = 0; at < tokens.size() && looked < most; at++) {
            if (tokens.get(at).isWord()) {
                looked++;
                int who = knowing(tokens.get(at).text());
                for (int language = 0; language < languages; language++) {
                    known[language] += who >> language & 1;
                }
            }
        }
        return known;
    }

    private int knowing(String word) {
        int who = words.getOrDefault(word, 0);
        for (int length = Math.min(longestStem, word.length()); length >= SHORTEST_STEM; length--) {
            who |= stems.getOrDefault(word.substring(0, length), 0);
        }
        return who;
    }
}
