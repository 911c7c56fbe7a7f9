package org.hotelleads.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language, read once from its tables {@code words/<language>/}: lines of
 * {@code sense value: phrase | phrase}, where a word may end in {@code *} for any ending.
 */
final class Vocabulary {
    /** When, figures, who, and what is asked and wanted. */
    private static final List<String> TABLES = List.of("calendar", "figures", "people", "talk");

    /** Senses whose words are the same in many languages, so that they tell none. */
    private static final Set<Sense> INTERNATIONAL = Set.of(
            Sense.GIVEN_NAME,
            Sense.PARTICLE,
            Sense.PLACE,
            Sense.NOBODY,
            Sense.ROOM_TYPE,
            Sense.TITLE,
            Sense.SAID_FIGURE);

    private static final int SHORTEST_STEM = 2;

    private record Phrase(Sense sense, int value, String[] words) {}

    private final String language;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    private int longestStem;

    private Vocabulary(String language) {
        this.language = language;
    }

    static Vocabulary of(String language) {
        Vocabulary vocabulary = new Vocabulary(language);
        TABLES.forEach(table -> vocabulary.read("words/" + language + "/" + table + ".words"));
        vocabulary.sort();
        return vocabulary;
    }

    private void read(String table) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(table);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, table), StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(Vocabulary::hasWords).forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String language() {
        return language;
    }

    /** The words, those of phrases each for itself, by which a message in this language is known; stems end in "*". */
    Set<String> tellingWords() {
        return Stream.concat(byFirstWord.values().stream(), byFirstStem.values().stream())
                .flatMap(List::stream)
                .filter(phrase -> !INTERNATIONAL.contains(phrase.sense()))
                .flatMap(phrase -> Arrays.stream(phrase.words()))
                .collect(Collectors.toSet());
    }

    private static boolean hasWords(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).strip().split(" +");
        Sense sense = Sense.named(head[0]);
        int value = head.length > 1 ? value(head[1]) : 0;
        for (String phrase : line.substring(colon + 1).split("\\|")) {
            add(sense, value, phrase.strip());
        }
    }

    private static int value(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : Interest.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'))
                        .ordinal();
    }

    private void add(Sense sense, int value, String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : phrase.split(" +")) {
            boolean stem = part.endsWith("*");
            Tokens.of(stem ? part.substring(0, part.length() - 1) : part).forEach(token -> words.add(token.text()));
            if (stem) {
                words.set(words.size() - 1, words.get(words.size() - 1) + "*");
            }
        }
        String first = words.get(0);
        Phrase entry = new Phrase(sense, value, words.toArray(String[]::new));
        if (first.endsWith("*")) {
            String stem = first.substring(0, first.length() - 1);
            longestStem = Math.max(longestStem, stem.length());
            byFirstStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(entry);
        } else {
            byFirstWord.computeIfAbsent(first, s -> new ArrayList<>()).add(entry);
        }
    }

    private void sort() {
        Comparator<Phrase> longestFirst = Comparator.comparingInt((Phrase phrase) -> -phrase.words.length);
        byFirstWord.values().forEach(phrases -> phrases.sort(longestFirst));
        byFirstStem.values().forEach(phrases -> phrases.sort(longestFirst));
    }

    /** All phrases that start at the token, added to {@code hits}. */
    void find(List<Token> tokens, int at, List<Hit> hits) {
        Token token = tokens.get(at);
        match(byFirstWord.get(token.text()), tokens, at, hits);
        if (!token.isWord()) {
            return;
        }
        int longest = Math.min(longestStem, token.text().length());
        for (int length = longest; length >= SHORTEST_STEM; length--) {
            match(byFirstStem.get(token.text().substring(0, length)), tokens, at, hits);
        }
    }

    private static void match(List<Phrase> phrases, List<Token> tokens, int at, List<Hit> hits) {
        if (phrases == null) {
            return;
        }
        for (Phrase phrase : phrases) {
            if (matches(phrase.words, tokens, at)) {
                hits.add(new Hit(phrase.sense, phrase.value, at, at + phrase.words.length));
            }
        }
    }

    private static boolean matches(String[] words, List<Token> tokens, int at) {
        if (at + words.length > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            String said = tokens.get(at + i).text();
            boolean same = word.endsWith("*") && word.length() > 1
                    ? said.regionMatches(0, word, 0, word.length() - 1)
                    : said.equals(word);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return language + Arrays.toString(new int[] {byFirstWord.size(), byFirstStem.size()});
    }
}
