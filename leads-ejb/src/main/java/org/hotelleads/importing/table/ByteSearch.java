package org.hotelleads.importing.table;

/** Looks for a few bytes in a stream of which one piece after the other goes by, across their edges, too. */
final class ByteSearch {

    private final byte[] wanted;
    private int found;

    ByteSearch(byte[] wanted) {
        this.wanted = wanted.clone();
    }

    boolean isFoundIn(byte[] piece, int length) {
        for (var at = 0; at < length && found < wanted.length; at++) {
            while (found > 0 && piece[at] != wanted[found]) {
                found = fallBack(found);
            }
            found += piece[at] == wanted[found] ? 1 : 0;
        }
        return found == wanted.length;
    }

    /** How many of the first bytes the last ones that fitted are at the same time. */
    private int fallBack(int fitted) {
        for (var length = fitted - 1; length > 0; length--) {
            var same = true;
            for (var at = 0; at < length && same; at++) {
                same = wanted[at] == wanted[fitted - length + at];
            }
            if (same) {
                return length;
            }
        }
        return 0;
    }
}
