package org.hotelleads.understanding;

import java.util.List;

/** Which senses begin at each token of a message, as bits, so that what a token does not mean costs no search. */
final class SenseMasks {
    private static final int WORDS = (Sense.values().length + Long.SIZE - 1) / Long.SIZE;

    private final long[] bits;
    private int tokens;

    SenseMasks(int tokens) {
        this.bits = new long[tokens * WORDS];
    }

    /** Adds the next token with what begins there. */
    void add(List<Hit> hits) {
        for (Hit hit : hits) {
            int sense = hit.sense().ordinal();
            bits[tokens * WORDS + sense / Long.SIZE] |= 1L << (sense % Long.SIZE);
        }
        tokens++;
    }

    boolean has(int token, Sense sense) {
        int number = sense.ordinal();
        return (bits[token * WORDS + number / Long.SIZE] & (1L << (number % Long.SIZE))) != 0;
    }
}
