package org.hotelleads.understanding;

/** A phrase of a language's table found in a message: what it means, its value, and the tokens it spans. */
record Hit(Sense sense, int value, int from, int to) {
    boolean overlaps(Mention mention) {
        return mention.from() < to && from < mention.to();
    }
}
