package org.hotelleads.understanding;

import java.util.ArrayList;
import java.util.List;
import org.hotelleads.lead.Quote;

/** A message read with one language's words: its tokens, and for each the phrases that start there. */
final class Reading {
    /** Tokens looked at on either side, which keeps the work for long messages linear. */
    private static final int LONGEST_SENTENCE = 60;

    private final String text;
    private final List<Token> tokens;
    private final List<List<Hit>> hits;
    private final boolean[] stops;
    private final SenseMarks marks;
    private final String language;
    private final int commonWords;

    Reading(String text, List<Token> tokens, Vocabulary vocabulary) {
        this.text = text;
        this.language = vocabulary.language();
        this.hits = new ArrayList<>(tokens.size());
        int known = 0;
        List<Hit> here = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            vocabulary.find(tokens, at, here);
            known += here.isEmpty() || !tokens.get(at).isWord() ? 0 : 1;
            hits.add(here.isEmpty() ? List.of() : List.copyOf(here));
            here.clear();
        }
        this.marks = new SenseMarks(hits);
        this.commonWords = known;
        this.tokens = tokens;
        this.stops = new Points(this, text).stops();
    }

    String language() {
        return language;
    }

    /** How many of its words the language knows: the measure of whether the message is in that language. */
    int commonWords() {
        return commonWords;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    boolean isSymbol(int at, String symbol) {
        return has(at) && tokens.get(at).is(symbol);
    }

    /** No token, or one that ends a sentence. */
    boolean isStop(int at) {
        return !has(at) || stops[at];
    }

    /** The longest phrase with this sense that starts at the token, or null. */
    Hit hit(int at, Sense sense) {
        if (is(at, sense)) {
            for (Hit hit : hits.get(at)) {
                if (hit.sense() == sense) {
                    return hit;
                }
            }
        }
        return null;
    }

    boolean is(int at, Sense sense) {
        return has(at) && marks.has(at, sense);
    }

    boolean isAny(int at, Sense... wanted) {
        for (Sense sense : wanted) {
            if (is(at, sense)) {
                return true;
            }
        }
        return false;
    }

    /** The token after the phrase with this sense, or the same token when there is none. */
    int skip(int at, Sense sense) {
        Hit hit = hit(at, sense);
        return hit == null ? at : hit.to();
    }

    /** The phrase with this sense that ends just before the token, or null. */
    Hit before(int at, Sense sense) {
        if (!marks.has(sense)) {
            return null;
        }
        for (int from = at - 1; from >= Math.max(0, at - 5); from--) {
            Hit hit = endingAt(from, at, sense);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    private Hit endingAt(int from, int to, Sense sense) {
        if (is(from, sense)) {
            for (Hit hit : hits.get(from)) {
                if (hit.sense() == sense && hit.to() == to) {
                    return hit;
                }
            }
        }
        return null;
    }

    /** The first phrase with this sense that starts in [from, to), or null. */
    Hit first(Sense sense, int from, int to) {
        if (!marks.has(sense)) {
            return null;
        }
        for (int at = Math.max(0, from); at < Math.min(to, size()); at++) {
            Hit hit = hit(at, sense);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** The last phrase with this sense that starts in [from, to), or null. */
    Hit last(Sense sense, int from, int to) {
        if (!marks.has(sense)) {
            return null;
        }
        for (int at = Math.min(to, size()) - 1; at >= Math.max(0, from); at--) {
            Hit hit = hit(at, sense);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    List<Hit> hitsAt(int at) {
        return hits.get(at);
    }

    /** The first token of the sentence that holds this one. */
    int sentenceStart(int at) {
        int start = Math.min(at, size());
        while (start > 0 && at - start < LONGEST_SENTENCE && !stops[start - 1]) {
            start--;
        }
        return start;
    }

    /** The token that ends the sentence that holds this one, or the number of tokens. */
    int sentenceEnd(int at) {
        int end = at;
        while (has(end) && end - at < LONGEST_SENTENCE && !stops[end]) {
            end++;
        }
        return end;
    }

    /** The words of the tokens [from, to) of this message, which has that id. */
    Quote quote(String id, int fromToken, int toToken) {
        return new Quote(
                id, tokens.get(fromToken).start(), tokens.get(toToken - 1).end());
    }

    String said(int fromToken, int toToken) {
        String said = text.substring(
                tokens.get(fromToken).start(), tokens.get(toToken - 1).end());
        return said.indexOf(Markup.NOTHING) < 0 ? said : said.replace(String.valueOf(Markup.NOTHING), "");
    }
}
