package org.hotelleads.understanding;

import java.util.AbstractList;
import java.util.List;

/** A message in each language, the likeliest first; each is read only when it is looked at. */
final class Readings extends AbstractList<Reading> {
    private final String text;
    private final List<Token> tokens;
    private final List<Vocabulary> languages;
    private final int likely;
    private final Reading[] read;

    /** The first so many languages are those that may really be spoken. */
    Readings(String text, List<Token> tokens, List<Vocabulary> likeliestFirst, int likely) {
        this.text = text;
        this.tokens = tokens;
        this.languages = likeliestFirst;
        this.likely = likely;
        this.read = new Reading[likeliestFirst.size()];
    }

    @Override
    public Reading get(int at) {
        if (read[at] == null) {
            read[at] = new Reading(text, tokens, languages.get(at));
        }
        return read[at];
    }

    /** The message in the languages that may really be spoken. */
    List<Reading> likely() {
        return subList(0, likely);
    }

    @Override
    public int size() {
        return read.length;
    }
}
