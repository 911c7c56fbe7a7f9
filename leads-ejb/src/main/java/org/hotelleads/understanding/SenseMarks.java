package org.hotelleads.understanding;

import java.util.List;

/** Tells at once which senses a token has and which the whole message lacks, since most questions of the readers are in vain. */
final class SenseMarks {
    private static final int BITS = Long.SIZE;
    private static final int WORDS = (Sense.values().length + BITS - 1) / BITS;

    private final long[] marks;
    private final long[] all = new long[WORDS];

    SenseMarks(List<List<Hit>> hits) {
        this.marks = new long[hits.size() * WORDS];
        for (int at = 0; at < hits.size(); at++) {
            for (Hit hit : hits.get(at)) {
                mark(at, hit.sense().ordinal());
            }
        }
    }

    private void mark(int at, int sense) {
        long bit = 1L << sense % BITS;
        marks[at * WORDS + sense / BITS] |= bit;
        all[sense / BITS] |= bit;
    }

    /** Whether a phrase with this sense starts at the token. */
    boolean has(int at, Sense sense) {
        return (marks[at * WORDS + sense.ordinal() / BITS] >> sense.ordinal() % BITS & 1) != 0;
    }

    /** Whether a phrase with this sense starts anywhere. */
    boolean has(Sense sense) {
        return (all[sense.ordinal() / BITS] >> sense.ordinal() % BITS & 1) != 0;
    }
}
