package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The languages that are understood; a further language is a further folder in {@code words/} and a name here. */
final class Vocabularies {
    static final Vocabularies ALL = new Vocabularies(List.of("en", "es", "fr", "de", "it", "pt"));

    private static final int SAID = 2;

    private final List<Vocabulary> languages;

    private Vocabularies(List<String> languages) {
        this.languages = languages.stream().map(Vocabulary::of).toList();
    }

    /**
     * The message read in each language, the likeliest first: by its own common words, then by the language spoken so
     * far (may be null), then by the guest's locale.
     */
    List<Reading> read(String text, String spoken, Locale guest) {
        List<Token> tokens = Tokens.of(text);
        List<Reading> readings = new ArrayList<>();
        double best = -1;
        for (Vocabulary language : languages) {
            Reading reading = new Reading(text, tokens, language);
            double likely = reading.commonWords() * SAID
                    + (language.language().equals(spoken) ? 1.5 : 0)
                    + (language.language().equals(guest.getLanguage()) ? 1 : 0);
            readings.add(likely > best ? 0 : readings.size(), reading);
            best = Math.max(best, likely);
        }
        return readings;
    }

    /** Whether no language knows a word of the text as something else than a name. */
    boolean mayBePerson(String name) {
        List<Token> tokens = Tokens.of(name);
        return languages.stream()
                .map(language -> new Reading(name, tokens, language))
                .noneMatch(reading -> {
                    for (int at = 0; at < reading.size(); at++) {
                        if (reading.isAny(at, Sense.NOBODY, Sense.PLACE)) {
                            return true;
                        }
                    }
                    return false;
                });
    }
}
